package it.filiera.intake;

import it.filiera.directory.Figure;
import it.filiera.directory.Figure.Qualifier;
import it.filiera.directory.FigureWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure as tables have it, {@code ca. 1.250}, {@code 1.234.567,89 €}, {@code 12 mln}, and puts it into the directory's own words.
 * Words that say more than one number are left alone.
 */
final class FigureText {

    private static final Map<String, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry("ca", Qualifier.ABOUT),
            Map.entry("circa", Qualifier.ABOUT),
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("~", Qualifier.ABOUT),
            Map.entry("oltre", Qualifier.OVER),
            Map.entry("più di", Qualifier.OVER),
            Map.entry("over", Qualifier.OVER),
            Map.entry("more than", Qualifier.OVER),
            Map.entry(">", Qualifier.OVER),
            Map.entry("meno di", Qualifier.UNDER),
            Map.entry("under", Qualifier.UNDER),
            Map.entry("less than", Qualifier.UNDER),
            Map.entry("<", Qualifier.UNDER));

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("000", 3),
            Map.entry("k", 3),
            Map.entry("mila", 3),
            Map.entry("migliaia", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("milioni", 6),
            Map.entry("milione", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mld", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("miliardi", 9),
            Map.entry("miliardo", 9));

    private final char decimal;

    FigureText(char decimal) {
        this.decimal = decimal;
    }

    /** Heads; empty where the words are better left alone. */
    Optional<Figure> employees(String text) {
        return read(text, "addetti|dipendenti|employees|staff|people|unità", 0)
                .filter(read -> read.amount().compareTo(BigDecimal.valueOf(10_000_000)) < 0 && read.amount().stripTrailingZeros().scale() <= 0)
                .map(read -> FigureWords.employees(read.amount().intValue(), null, read.qualifier()));
    }

    /** Euros, rounded to whole ones; {@code zeros} are those that the heading names, as in {@code Fatturato (migliaia)}. */
    Optional<Figure> turnover(String text, int zeros) {
        return read(text, "di euro|di eur|euro|eur|€", zeros)
                .filter(read -> read.amount().compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0)
                .map(read -> FigureWords.turnover(read.amount().setScale(0, RoundingMode.HALF_UP).longValue(), null, read.qualifier()));
    }

    /** The text with its first number without thousands, with a comma, and never three decimals: nobody can take it for another number. */
    String plain(String text) {
        int digit = firstDigit(text);
        String written = digit < 0 ? "" : text.substring(digit, endOfNumber(text, digit)).strip();
        BigDecimal number = written.isEmpty() ? null : number(written);
        if (number == null) {
            return text;
        }
        String plain = (number.scale() == 3 ? number.setScale(4) : number).toPlainString().replace('.', ',');
        return text.substring(0, digit) + plain + text.substring(digit + written.length());
    }

    /** How many zeros a heading leaves out. */
    static int zeros(String heading) {
        String words = " " + Folded.of(heading) + " ";
        if (words.contains(" mln ") || words.contains(" milioni ") || words.contains(" million ") || heading.contains("M€")) {
            return 6;
        }
        return words.contains(" migliaia ") || words.contains(" 000 ") || words.contains(" keur ") || heading.contains("k€") ? 3 : 0;
    }

    private record Read(BigDecimal amount, Qualifier qualifier) {}

    private Optional<Read> read(String text, String nouns, int zeros) {
        String words = text.toLowerCase(Locale.ROOT).strip();
        Qualifier qualifier = Qualifier.EXACT;
        int digit = firstDigit(words);
        if (digit < 0) {
            return Optional.empty();
        }
        String before = without(words.substring(0, digit), nouns).replaceFirst("[.:]$", "").strip();
        if (!before.isEmpty()) {
            Qualifier said = QUALIFIERS.get(before);
            if (said == null) {
                return Optional.empty();
            }
            qualifier = said;
        }
        int end = endOfNumber(words, digit);
        String after = without(words.substring(end), nouns).replace(".", "").strip();
        Integer unit = UNITS.get(after);
        BigDecimal number = unit == null ? null : number(words.substring(digit, end).strip());
        return number == null || unit == null
                ? Optional.empty()
                : Optional.of(new Read(number.scaleByPowerOfTen(unit == 0 ? zeros : unit), qualifier));
    }

    private static String without(String words, String nouns) {
        String left = words;
        for (String noun : nouns.split("\\|")) {
            left = left.strip();
            left = left.endsWith(noun) ? left.substring(0, left.length() - noun.length()) : left;
            left = left.startsWith(noun) ? left.substring(noun.length()) : left;
        }
        return left.strip();
    }

    private static int firstDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfNumber(String words, int start) {
        int end = start;
        while (end < words.length() && (Character.isDigit(words.charAt(end)) || ".,'’ \u00A0".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** A mark that comes twice parts thousands; so does one before three digits, unless it is the file's decimal mark. */
    private @Nullable BigDecimal number(String text) {
        String digits = text.replace(" ", "").replace("\u00A0", "").replace("'", "").replace("’", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return decimalOf(digits);
        }
        char mark = digits.charAt(last);
        boolean twice = digits.indexOf(mark) < last;
        boolean thousands = twice || digits.length() - last == 4 && mark != decimal && digits.chars().filter(c -> c == '.' || c == ',').count() == 1;
        String plain = thousands
                ? digits.replace(String.valueOf(mark), "")
                : digits.substring(0, last).replace(".", "").replace(",", "") + "." + digits.substring(last + 1);
        return decimalOf(plain.replace(mark == '.' ? "," : mark == ',' && thousands ? "." : ",", ""));
    }

    private static @Nullable BigDecimal decimalOf(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
