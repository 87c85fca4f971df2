package it.filiera.directory;

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
        String normal = essential(words);
        return normal.isEmpty() ? words : normal;
    }

    /** What is left when nothing more can be left out: what goes may bring pieces of another form together. */
    private static String essential(String words) {
        String spelled = BROTHERS.matcher(words).replaceAll("fratelli");
        String joined = LEGAL_FORM.matcher(JOINING.matcher(spelled).replaceAll(" ")).replaceAll(" ");
        String left = joined.replaceAll(" +", " ").strip();
        return left.equals(words) ? left : essential(left);
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
