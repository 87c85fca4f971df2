package it.filiera.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Splits a text into its words, the same way for the index, the queries and the vocabulary: at everything that is neither letter nor
 * digit. Letters joined by dots or {@code &} are one word: S.p.A. is spa, R&D is rd. So is a letter that alone would be a conjunction
 * with the word behind its hyphen: e-axle is eaxle and no axle, O-ring is oring.
 */
public final class Words {

    /** Articles, prepositions and conjunctions of both languages, and what is left of them before an apostrophe. */
    private static final Set<String> STOP = Set.of(
            ("a an the of for and or in on with to by from at"
                    + " ad al allo alla ai agli alle del dello della dei degli delle di da dal dallo dalla dai dagli dalle"
                    + " per e ed o od nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con tra fra"
                    + " il lo la i gli le un uno una l d all dall dell nell sull")
                    .split(" "));

    private static final Set<String> CONJUNCTIONS = Set.of("e", "ed", "and", "o", "od", "or");
    private static final String SEPARATORS = ",;:./()[]{}|&+\n\u2022\u2013\u2014";
    private static final String PREFIXES = "eEoO";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final int LONGEST = 64;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean detached;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text in their order. */
    public static List<Word> of(String text) {
        return new Words(text).split();
    }

    /** The words of a text in their order when nothing but white space separates them: Dell'Orto is dellorto, I.DE.A is idea. */
    public static List<Word> unbroken(String text) {
        List<Word> unbroken = new ArrayList<>();
        for (Word word : of(text)) {
            Word before = unbroken.isEmpty() ? null : unbroken.getLast();
            if (before == null || text.substring(before.end(), word.start()).chars().anyMatch(Character::isWhitespace)) {
                unbroken.add(word);
            } else {
                unbroken.set(unbroken.size() - 1, before.with(word));
            }
        }
        return unbroken;
    }

    /** A text without case, accents and punctuation, to compare codes and names; empty when there is no letter or digit in it. */
    public static String folded(String text) {
        return of(text).stream().map(Word::exact).collect(Collectors.joining(" "));
    }

    private List<Word> split() {
        int at = 0;
        while (at < text.length()) {
            if (isPartOfWord(at)) {
                int end = endOfWord(at);
                add(at, end);
                at = end;
            } else {
                detached |= separates(at);
                at++;
            }
        }
        return words;
    }

    private void add(int start, int end) {
        String exact = fold(start, end);
        if (exact.isEmpty()) {
            return;
        }
        boolean stop = STOP.contains(exact);
        words.add(new Word(exact, Stemmer.stem(exact), start, end, detached && !words.isEmpty(), stop));
        detached = CONJUNCTIONS.contains(exact) || (detached && stop);
    }

    private int endOfWord(int start) {
        int end = endOfLetters(isPrefix(start) ? start + 2 : start);
        while (isLoneLetter(end - 1) && joins(end) && isLoneLetter(end + 1)) {
            end += 2;
        }
        return end;
    }

    private int endOfLetters(int start) {
        int end = start + 1;
        while (end < text.length() && isPartOfWord(end)) {
            end++;
        }
        return end;
    }

    /** Whether this is the e of e-axle or the o of O-ring. */
    private boolean isPrefix(int at) {
        return PREFIXES.indexOf(text.charAt(at)) >= 0
                && isHyphen(at + 1)
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 2));
    }

    private boolean isHyphen(int at) {
        return at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isLoneLetter(int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && isOneLetterInCapitals(text.charAt(at))
                && (at == 0 || !isPartOfWord(at - 1))
                && (at + 1 >= text.length() || !isPartOfWord(at + 1));
    }

    /** Capitals must split as small letters do, and those of ß are SS. */
    private static boolean isOneLetterInCapitals(char letter) {
        return letter < 128 || String.valueOf(letter).toUpperCase(Locale.ROOT).length() == 1;
    }

    private boolean joins(int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '&');
    }

    private boolean separates(int at) {
        char c = text.charAt(at);
        return SEPARATORS.indexOf(c) >= 0 || (c == '-' && standsAlone(at));
    }

    private boolean standsAlone(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isPartOfWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String fold(int start, int end) {
        char[] letters = new char[end - start];
        int count = 0;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!joins(i)
                    && !isHyphen(i)
                    && (c < FIRST_BEYOND_ASCII || Character.getType(c) != Character.NON_SPACING_MARK)) {
                letters[count++] = c;
                plain &= c < FIRST_BEYOND_ASCII;
            }
        }
        return plain ? lowerCase(letters, count) : withoutAccents(letters, count);
    }

    private static String withoutAccents(char[] letters, int count) {
        char[] folded = new char[4 * count];
        return lowerCase(folded, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, count));
    }

    private static String lowerCase(char[] letters, int count) {
        int length = Math.min(LONGEST, count);
        for (int i = 0; i < length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters, 0, length);
    }
}
