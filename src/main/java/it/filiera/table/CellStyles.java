package it.filiera.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a workbook are meant, by the number formats of its styles (ECMA-376, part 1, 18.8.30). */
final class CellStyles {

    /** What a number is. */
    private enum Meaning {
        NUMBER,
        DAY,
        TIME,
        /** Leading zeros are part of it, as in postal codes. */
        ZEROS
    }

    private record Style(Meaning meaning, int digits) {}

    private static final Style NUMBER = new Style(Meaning.NUMBER, 0);
    private static final Pattern WRITTEN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final MathContext SHOWN = new MathContext(15);

    private final List<Style> styles = new ArrayList<>();
    private final boolean from1904;
    private final char decimal;

    /** @param decimal the mark with which numbers are written */
    CellStyles(boolean from1904, char decimal) {
        this.from1904 = from1904;
        this.decimal = decimal;
    }

    /** Reads the part that holds the styles. */
    void read(XmlPart part) {
        Map<String, String> formats = new HashMap<>();
        while (part.next()) {
            if (part.is("numFmt")) {
                formats.put(part.attribute("numFmtId", ""), part.attribute("formatCode", ""));
            } else if (part.is("cellXfs")) {
                int within = part.depth();
                while (part.nextWithin(within)) {
                    if (part.is("xf")) {
                        styles.add(style(part.attribute("numFmtId", "0"), formats));
                    }
                }
            }
        }
    }

    /**
     * The text of a number: without exponent, with the 15 digits that spreadsheets keep; a day as {@code 2026-03-12}, a time as
     * {@code 14:30}. Empty where it is no number, or no day though it should be one.
     */
    Optional<String> text(String number, String style) {
        try {
            double value = Double.parseDouble(number);
            return number.length() > 64 || !Double.isFinite(value) ? Optional.empty() : Optional.of(text(value, style(style)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Style style(String index) {
        int style = NUMBERS.matcher(index).matches() ? Integer.parseInt(index) : 0;
        return style >= styles.size() ? NUMBER : styles.get(style);
    }

    private String text(double value, Style style) {
        return switch (style.meaning()) {
            case NUMBER -> plain(value);
            case ZEROS -> zeros(plain(value), style.digits());
            case DAY -> day(value).toString();
            case TIME -> LocalTime.ofSecondOfDay(Math.round((value - Math.floor(value)) * 86_400) % 86_400).toString();
        };
    }

    private String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString().replace('.', decimal);
    }

    private static String zeros(String plain, int digits) {
        boolean whole = plain.chars().allMatch(Character::isDigit);
        return whole && plain.length() < digits ? "0".repeat(digits - plain.length()) + plain : plain;
    }

    /** Lotus took 1900 for a leap year, and the others followed: before March 1900 all days are one later. */
    private LocalDate day(double value) {
        int day = (int) Math.floor(value);
        if (value < 0 || value > LAST_DAY || day == 0 && !from1904) {
            throw new DateTimeException("no day");
        } else if (from1904) {
            return EPOCH_1904.plusDays(day);
        }
        return EPOCH.plusDays(day < 60 ? day + 1 : day);
    }

    private static Style style(String format, Map<String, String> formats) {
        String code = formats.get(format);
        return code == null ? known(format) : written(code);
    }

    /** The formats that every spreadsheet program knows by number; some of them only in East Asia. */
    private static Style known(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> new Style(Meaning.DAY, 0);
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "55", "56" -> new Style(Meaning.TIME, 0);
            default -> NUMBER;
        };
    }

    private static Style written(String code) {
        String first = code.split(";", 2)[0];
        if (ZEROS.matcher(first).matches()) {
            return new Style(Meaning.ZEROS, first.length());
        }
        String letters = WRITTEN.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        boolean elapsed = ELAPSED.matcher(letters).find();
        letters = BRACKETS.matcher(letters).replaceAll("");
        if (elapsed || letters.contains("general") || letters.contains("#")) {
            return NUMBER;
        } else if (letters.contains("y") || letters.contains("d") || letters.contains("mmm")) {
            return new Style(Meaning.DAY, 0);
        } else if (letters.contains("h") || letters.contains("s")) {
            return new Style(Meaning.TIME, 0);
        }
        return letters.contains("m") ? new Style(Meaning.DAY, 0) : NUMBER;
    }
}
