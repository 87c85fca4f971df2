package it.filiera.directory;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A firm's name for matching: without case, accents, punctuation, the legal form and the words that join partners. Two firms may share
 * it, the legal form stays evidence: Acme Srl and Acme SpA may be two.
 */
final class FirmName {

    private static final Pattern BROTHERS = word("f ?lli");
    private static final Pattern JOINING = word("e|and|et|und");
    private static final Pattern LEGAL_FORM = word(
            "s ?r ?l ?s?|s ?p ?a|s ?n ?c|s ?a ?s|s ?c ?a ?r ?l|s ?c ?r ?l|s ?c ?p ?a|soc coop|gmbh|ag|inc|llc|ltd|corp|co kg|societa benefit|unipersonale");

    private FirmName() {}

    static String normal(String name) {
        String bare = Folding.folded(name);
        String words = bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return normalWords(words);
    }

    /** A name of joining words and legal forms alone keeps the joining words; one of legal forms alone keeps all. */
    private static String normalWords(String words) {
        String essential = repeated(FirmName::essential, words);
        String bare = repeated(left -> without(LEGAL_FORM, left), words);
        if (!essential.isEmpty()) {
            return essential;
        }
        return bare.isEmpty() || bare.equals(words) ? words : normalWords(bare);
    }

    private static String essential(String words) {
        return without(LEGAL_FORM, without(JOINING, BROTHERS.matcher(words).replaceAll("fratelli")));
    }

    /** What is left when nothing more can be left out: what goes may bring pieces of another form together. */
    private static String repeated(UnaryOperator<String> step, String words) {
        String left = step.apply(words);
        return left.equals(words) ? left : repeated(step, left);
    }

    private static String without(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
