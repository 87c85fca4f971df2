package it.filiera.matching;

import java.util.Arrays;
import java.util.List;

/**
 * One way in which a firm is called.
 *
 * @param words in their one writing, without legal form
 * @param raw the normal name, written together
 * @param plain the words in their order, written together
 * @param sorted the words in alphabetical order
 * @param initials of the words; empty where there are fewer than three
 */
record Variant(Kind kind, List<String> words, String raw, String plain, String sorted, String initials) {

    /** What kind of name it is. */
    enum Kind {
        MAIN,
        /** What stands in brackets or before a dash: initials, a short name. */
        SHORT,
        /** What it was called. */
        FORMER
    }

    static Variant of(Kind kind, String name) {
        return ofNormal(kind, FirmName.normal(name));
    }

    /** Of a name as {@link FirmName#normal} gives it. */
    static Variant ofNormal(Kind kind, String normal) {
        List<String> words = Arrays.stream(normal.split(" ")).filter(word -> !word.isEmpty()).map(TradeWords::canonical).toList();
        return new Variant(kind, words, normal.replace(" ", ""), String.join("", words), String.join(" ", words.stream().sorted().toList()), initials(normal));
    }

    static String initials(String normal) {
        String[] words = normal.split(" ");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return words.length < 3 ? "" : initials.toString();
    }

    /** The same words, in whatever order and however parted. */
    boolean isSame(Variant other) {
        return raw.equals(other.raw) || plain.equals(other.plain) || sorted.equals(other.sorted);
    }
}
