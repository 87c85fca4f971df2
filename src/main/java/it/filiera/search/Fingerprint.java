package it.filiera.search;

import it.filiera.query.FilterName;
import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.apache.lucene.util.Version;

/** What an index depends on beside the documents. When it changes, the index is rebuilt. */
final class Fingerprint {

    /** To be raised with every change of what is written or of how words are split and stemmed. */
    private static final int FORMAT = 4;

    private Fingerprint() {}

    static String of(Vocabulary vocabulary, Collection<FilterName> filters) {
        StringBuilder all = new StringBuilder();
        all.append(FORMAT).append('\n').append(Version.LATEST).append('\n');
        filters.stream().map(FilterName::toString).sorted().forEach(filter -> all.append(filter).append('\n'));
        for (Concept concept : vocabulary.concepts()) {
            all.append(concept).append('\n');
        }
        vocabulary.names().forEach(name -> all.append(name).append('\n'));
        return HexFormat.of().formatHex(digest().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
