package it.filiera.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A firm's name for matching: without case, accents, punctuation, the legal form and the words that join partners. Two firms may share
 * it, the legal form stays evidence: Acme Srl and Acme SpA may be two.
 */
final class FirmName {

    private static final Pattern BROTHERS = Pattern.compile("\\bf ?lli\\b");
    private static final Pattern JOINING = Pattern.compile("\\b(e|and|et|und)\\b");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(s ?r ?l ?s?|s ?p ?a|s ?n ?c|s ?a ?s|s ?c ?a ?r ?l|s ?c ?r ?l|s ?c ?p ?a|soc coop|gmbh|ag|inc|llc|ltd|corp|co kg|societa benefit|unipersonale)\\b");

    private FirmName() {}

    static String normal(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String words = bare.replaceAll("[^\\p{L}\\p{N}]+", " ");
        String spelled = BROTHERS.matcher(words).replaceAll("fratelli");
        String joined = LEGAL_FORM.matcher(JOINING.matcher(spelled).replaceAll(" ")).replaceAll(" ");
        String normal = joined.replaceAll(" +", " ").strip();
        return normal.isEmpty() ? words.strip() : normal;
    }
}
