package it.filiera.intake;

import it.filiera.table.Format.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days as lists write them: {@code 2026-03-12}, {@code 12/03/2026}, {@code 12.3.26}, {@code 12 marzo 2026}, Excel's count of days. */
final class Dates {

    private static final LocalDate EXCEL_BEGAN = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 73_000;
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /** The day in the order of the file, with the year first in any; empty where it is none. */
    static Optional<LocalDate> read(String text, DayOrder order) {
        List<String> parts = parts(text);
        if (parts.size() < 3) {
            return Optional.empty();
        }
        if (isYear(parts.get(0))) {
            return day(parts.get(0), parts.get(1), parts.get(2));
        }
        return order == DayOrder.MONTH_FIRST && !isWord(parts.get(1))
                ? day(parts.get(2), parts.get(0), parts.get(1))
                : day(parts.get(2), parts.get(1), parts.get(0));
    }

    /** The day in the only order in which it is one, or by Excel's count. */
    static Optional<LocalDate> otherwise(String text, DayOrder order) {
        return serial(text).or(() -> read(text, order == DayOrder.MONTH_FIRST ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST));
    }

    /** Excel's count, as a sheet keeps a day whose cell was never called a date: those from 1954 to 2099. */
    static Optional<LocalDate> serial(String text) {
        String whole = text.endsWith(".0") || text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
        if (whole.length() != 5 || !whole.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int days = Integer.parseInt(whole);
        return days < FIRST_SERIAL || days > LAST_SERIAL ? Optional.empty() : Optional.of(EXCEL_BEGAN.plusDays(days));
    }

    /** The first day of a month or year that stands alone: {@code 2024}, {@code 03/2024}, {@code marzo 2024}. */
    static Optional<LocalDate> beginning(String text) {
        List<String> parts = parts(text);
        if (parts.size() == 1 && isYear(parts.getFirst())) {
            return day(parts.getFirst(), "1", "1");
        }
        if (parts.size() != 2) {
            return Optional.empty();
        }
        return isYear(parts.get(0)) ? day(parts.get(0), parts.get(1), "1") : isYear(parts.get(1)) ? day(parts.get(1), parts.get(0), "1") : Optional.empty();
    }

    /** Runs of digits and of letters; what follows the third, such as a time of day, does not count. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(3);
        int i = 0;
        while (i < text.length() && parts.size() < 3) {
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && Character.isDigit(text.charAt(i)) == Character.isDigit(text.charAt(start))) {
                i++;
            }
            if (i > start) {
                parts.add(text.substring(start, i));
            } else {
                i++;
            }
        }
        return parts;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            int full = year.length() == 4 ? number : year.length() == 2 ? number + (number < 70 ? 2000 : 1900) : 0;
            int of = isWord(month) ? MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), 0) : Integer.parseInt(month);
            return full < 1900 || full > 2100 ? Optional.empty() : Optional.of(LocalDate.of(full, of, Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && Character.isDigit(part.charAt(0));
    }

    private static boolean isWord(String part) {
        return Character.isLetter(part.charAt(0));
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "gennaio gen january jan", "febbraio feb february", "marzo mar march", "aprile apr april", "maggio mag may", "giugno giu june jun",
            "luglio lug july jul", "agosto ago august aug", "settembre set sett september sep sept", "ottobre ott october oct",
            "novembre nov november", "dicembre dic december dec"
        };
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
