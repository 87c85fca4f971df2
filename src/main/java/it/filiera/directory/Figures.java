package it.filiera.directory;

import it.filiera.directory.Figure.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from the English words of the sources: {@code about 160 (2021)}, {@code over 1.5 bn EUR}. A number is taken only if the
 * words as a whole have a form known to speak of the whole firm in the past; anything more (a place, a group, a plan, a range, part of a
 * year) leaves the words alone. The comma parts thousands, the point decimals; a point before just three digits could be either and is
 * not taken. {@code workers} is not taken: newspapers count a plant's shop floor that way.
 */
public final class Figures {

    private static final Map<String, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("around", Qualifier.ABOUT),
            Map.entry("approximately", Qualifier.ABOUT),
            Map.entry("almost", Qualifier.ABOUT),
            Map.entry("nearly", Qualifier.ABOUT),
            Map.entry("near", Qualifier.ABOUT),
            Map.entry("over", Qualifier.OVER),
            Map.entry("more than", Qualifier.OVER),
            Map.entry("under", Qualifier.UNDER),
            Map.entry("less than", Qualifier.UNDER));

    private static final String QUALIFIER = "(?:(?<qualifier>" + String.join("|", QUALIFIERS.keySet()) + ") +)?";
    private static final String WHOLE = "(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,6}|[1-9][0-9]{0,18})";
    private static final String DECIMALS = "(?:\\.(?![0-9]{3}(?![0-9]))[0-9]{1,9})?";
    private static final String YEAR = "(?: +\\((?<year>19[0-9]{2}|20[0-9]{2}|2100)\\))?";

    private static final Pattern EMPLOYEES =
            pattern(QUALIFIER + "(?<number>" + WHOLE + ")(?: +(?:employees|staff|people))?" + YEAR);
    private static final Pattern TURNOVER = pattern(QUALIFIER + "(?<number>" + WHOLE + DECIMALS
            + ")(?: +(?<scale>M|million|bn|billion))? +EUR(?: +(?:revenues?|turnover|sales))?" + YEAR);

    private Figures() {}

    /** Heads. Never fails; a number beyond what the database holds leaves the words alone. */
    public static Figure employees(String words) {
        return read(EMPLOYEES, words, heads -> number(heads).intValueExact());
    }

    /** Whole euros. Never fails; a fraction of a euro or another currency leaves the words alone. */
    public static Figure turnover(String words) {
        return read(TURNOVER, words, euros -> number(euros).scaleByPowerOfTen(zeros(euros)).longValueExact());
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    private static Figure read(Pattern form, String words, ToLongFunction<Matcher> amount) {
        Matcher matcher = form.matcher(words.strip());
        if (!matcher.matches()) {
            return Figure.ofWords(words);
        }
        try {
            return new Figure(words, amount.applyAsLong(matcher), year(matcher), qualifier(matcher));
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Figure.ofWords(words);
        }
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group("number").replace(",", ""));
    }

    private static int zeros(Matcher matcher) {
        String scale = matcher.group("scale");
        if (scale == null) {
            return 0;
        }
        return scale.toLowerCase(Locale.ROOT).startsWith("m") ? 6 : 9;
    }

    private static @Nullable Integer year(Matcher matcher) {
        String year = matcher.group("year");
        return year == null ? null : Integer.valueOf(year);
    }

    private static Qualifier qualifier(Matcher matcher) {
        String word = matcher.group("qualifier");
        return word == null ? Qualifier.EXACT : Objects.requireNonNull(QUALIFIERS.get(word.toLowerCase(Locale.ROOT)));
    }
}
