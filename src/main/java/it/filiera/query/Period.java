package it.filiera.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, a month or a year as people write it, from its first day to its last. */
record Period(LocalDate first, LocalDate last) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})");

    private static final int DECEMBER = 12;

    static Optional<Period> of(String text) {
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            return dayFirst.matches()
                    ? Optional.of(of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The last day of the month that a day beyond it names: 28 February for the 30th. */
    static Optional<LocalDate> nearest(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (yearFirst.matches() && yearFirst.group(3) != null) {
            return lastDay(yearFirst.group(1), yearFirst.group(2));
        }
        return dayFirst.matches() && dayFirst.group(1) != null
                ? lastDay(dayFirst.group(3), dayFirst.group(2))
                : Optional.empty();
    }

    private static Period of(String year, @Nullable String month, @Nullable String day) {
        int number = Integer.parseInt(year);
        if (month == null) {
            return new Period(LocalDate.of(number, 1, 1), YearMonth.of(number, DECEMBER).atEndOfMonth());
        }
        YearMonth whole = YearMonth.of(number, Integer.parseInt(month));
        if (day == null) {
            return new Period(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate one = whole.atDay(Integer.parseInt(day));
        return new Period(one, one);
    }

    private static Optional<LocalDate> lastDay(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= DECEMBER
                ? Optional.of(YearMonth.of(Integer.parseInt(year), number).atEndOfMonth())
                : Optional.empty();
    }
}
