package it.filiera.matching;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A firm's name for matching: without case, accents, punctuation, the legal form and the words that join partners. Two firms may share
 * it, the legal form stays evidence: Acme Srl and Acme SpA may be two.
 */
public final class FirmName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** {@code S.I.D.A.T.} is one word, and so is {@code S.p.A.}; {@code B. & C.} is none. */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}\\.(?:\\p{L}\\.)+(?:\\p{L}(?![\\p{L}\\p{N}]))?");

    private static final Pattern BROTHERS = word("f ?lli");
    private static final Pattern JOINING = word("e|and|et|und");
    private static final Pattern LEGAL_FORM = word(LegalForm.PATTERN);

    private FirmName() {}

    /** Its words, parted by single blanks; a name that is nothing but a legal form keeps it. */
    public static String normal(String name) {
        return normalWords(words(name));
    }

    /** Its words that tell who it is; all of them where none does. */
    public static List<String> tellingWords(String name) {
        List<String> words = List.of(normal(name).split(" "));
        List<String> telling = words.stream().filter(word -> word.length() > 2 && !TradeWords.tellsLittle(TradeWords.canonical(word))).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** All words of a text, in lower case, with what {@link #normal} leaves out. */
    static String words(String text) {
        String undotted = DOTTED.matcher(Folding.folded(text)).replaceAll(found -> found.group().replace(".", "") + " ");
        return BETWEEN_WORDS.matcher(undotted).replaceAll(" ").strip();
    }

    /** A name of joining words and legal forms alone keeps the joining words; one of legal forms alone keeps all. */
    private static String normalWords(String words) {
        String essential = repeated(FirmName::essential, words);
        if (!essential.isEmpty()) {
            return essential;
        }
        String bare = repeated(left -> without(LEGAL_FORM, left), words);
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
        String left = pattern.matcher(words).replaceAll(" ");
        return left.equals(words) ? words : BLANKS.matcher(left).replaceAll(" ").strip();
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
