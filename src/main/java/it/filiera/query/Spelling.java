package it.filiera.query;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of spelling on which tokenizer, printer and syntax tree must agree. */
final class Spelling {

    static final String HAS = "has";
    static final String NONE = "none";

    /** The same for days, in either language; {@link #NONE} is what is printed. */
    private static final Set<String> NEVER = Set.of("never", "mai");

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_-]*");

    private Spelling() {}

    static boolean saysNever(String text) {
        return NEVER.contains(text.toLowerCase(Locale.ROOT));
    }

    /** White space of every kind, no-break spaces from copied web pages included. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(Spelling::isBlank);
    }

    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    /** Whether the text, typed as it is, reads as one word. */
    static boolean isWord(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '"'
                && text.chars().noneMatch(Spelling::isBlank)
                && !negates(text, 0)
                && colonOfFilter(text, 0) < 0;
    }

    /** Whether the text, typed without quotes, reads as one value of a filter, and as itself. Slashes would make an address of it. */
    static boolean isValue(String text) {
        return !text.equalsIgnoreCase(NONE)
                && !text.startsWith("//")
                && text.chars().noneMatch(c -> c == '"' || endsValue(c));
    }

    static boolean endsValue(int character) {
        return character == ',' || isBlank(character);
    }

    /** Whether a dash here negates what follows. A lone dash and a row of dashes are text. */
    static boolean negates(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != '-' && !isBlank(text.charAt(at + 1));
    }

    /** Where the colon stands that makes the letters from here the name of a filter; -1 for text such as 10:30 or https://x. */
    static int colonOfFilter(String text, int at) {
        int colon = at;
        while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        boolean named = colon > at && text.startsWith(":", colon) && !text.startsWith("://", colon);
        return named ? colon : -1;
    }
}
