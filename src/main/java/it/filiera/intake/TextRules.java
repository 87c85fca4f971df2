package it.filiera.intake;

import it.filiera.message.Message;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What programs did to a text before anybody asks what it means: formulas, encodings, blanks, marks for nothing. */
final class TextRules {

    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "–", "—", ".", "/", "//", "?", "n.d.", "n.d", "n/d", "n.a.", "n/a", "#n/a", "#n/d", "#rif!", "#ref!", "#valore!",
            "#value!", "#nome?", "#name?", "#div/0!", "null");
    private static final int LONGEST_MARK = 8;
    private static final int LONGEST = 4_000;

    private TextRules() {}

    static void check(Draft cell) {
        if (cell.isEmpty()) {
            return;
        }
        shorten(cell);
        Mojibake.repaired(cell.value()).ifPresent(written -> cell.repair(Rule.MOJIBAKE, written));
        cell.write(tidy(unprotected(cell.value())));
        if (cell.value().startsWith("=")) {
            formula(cell);
        }
        if (cell.value().length() <= LONGEST_MARK && NOTHING.contains(cell.value().toLowerCase(Locale.ROOT))) {
            cell.repair(Rule.EMPTY_MARK, "");
        }
    }

    /** No field holds more; other rules need not wade through it. */
    private static void shorten(Draft cell) {
        int length = cell.value().length();
        if (length > LONGEST) {
            String cut = cell.value().substring(0, LONGEST);
            cell.find(Rule.TOO_LONG, Message.of("intake.found.too-long", length, LONGEST), Offers.values(Stream.of(cut)));
            cell.write(cut);
        }
    }

    /** {@code ="0123"} is how a sheet keeps zeros; any other formula is a text that begins so. */
    private static void formula(Draft cell) {
        String text = cell.value();
        if (text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1) {
            cell.repair(Rule.FORMULA_AS_TEXT, text.substring(2, text.length() - 1));
        } else {
            cell.repair(Rule.FORMULA_AS_TEXT, text, Message.of("intake.found.formula"));
        }
    }

    /** The apostrophe with which an export keeps a spreadsheet from calculating is no part of the value. */
    private static String unprotected(String text) {
        boolean isProtected = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return isProtected ? text.substring(1) : text;
    }

    /** One blank for any run of blanks, line breaks and control characters; none at the ends. */
    private static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else if (Character.getType(c) != Character.FORMAT && c != '\uFFFE') {
                if (gap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                tidy.append(c);
                gap = false;
            }
        }
        return tidy.toString();
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : isGap(c) || c > 127 && Character.getType(c) == Character.FORMAT) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c >= 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
