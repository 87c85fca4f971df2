package it.filiera.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * One normal form for words of both languages, whichever the word belongs to: English plural, then Italian endings, then the last vowel
 * of short words, which Lucene's Italian stemmer leaves alone although the trade lives on them (freno, freni; vite, viti).
 */
final class Stemmer {

    private static final int TOO_SHORT = 3;
    private static final int SHORT = 5;

    /** Lucene's stemmers are reachable only as filters of a token stream; building one costs more than a thousand words, so each thread keeps its own. */
    private static final ThreadLocal<Stemmer> OF_THREAD = ThreadLocal.withInitial(Stemmer::new);

    private final OneWord source = new OneWord();
    private final TokenStream chain = new ItalianLightStemFilter(new EnglishMinimalStemFilter(source));
    private final CharTermAttribute result = chain.getAttribute(CharTermAttribute.class);

    private Stemmer() {}

    /** The normal form of a folded word. Codes and numbers (a digit inside) and words of up to three letters stay as they are. */
    static String stem(String exact) {
        if (exact.length() <= TOO_SHORT || exact.chars().anyMatch(Character::isDigit)) {
            return exact;
        }
        return OF_THREAD.get().throughTheChain(exact);
    }

    private String throughTheChain(String exact) {
        source.word = exact;
        try {
            chain.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutLastVowel(result.toString());
    }

    private static String withoutLastVowel(String word) {
        int length = word.length();
        if (length <= TOO_SHORT || length > SHORT || "aeio".indexOf(word.charAt(length - 1)) < 0) {
            return word;
        }
        boolean leghe = word.endsWith("he") || word.endsWith("hi");
        return word.substring(0, leghe ? length - 2 : length - 1);
    }

    /** A token stream of the one word it was given last. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
