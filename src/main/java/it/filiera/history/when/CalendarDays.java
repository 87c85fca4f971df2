package it.filiera.history.when;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that are told by their number. Without a year it is the nearest that lies in the direction, today included: 15/3 is the coming 15 March
 * when something is due, the past one when something happened.
 *
 * @param typed what a refusal repeats
 */
record CalendarDays(String typed, LocalDate today, Direction direction) {

    private static final int MONTHS = 12;
    private static final int LONGEST = 31;

    /** Two digits are a year of this century. */
    private static final int CENTURY = 2000;

    private static final int TWO_DIGITS = 100;

    /** Between two 29 Februaries lie up to eight years. */
    private static final int YEARS = 8;

    Read<LocalDate> day(int day, int month, @Nullable Integer year) {
        if (month < 1 || month > MONTHS) {
            return new NotRead<>("when.no-month", typed, String.valueOf(month));
        }
        return year == null ? day(day, Month.of(month)) : exists(day, YearMonth.of(full(year), month));
    }

    /** The nearest month that has this day. */
    Read<LocalDate> dayOfMonth(int day) {
        if (day < 1 || day > LONGEST) {
            return new NotRead<>("when.no-day", typed);
        }
        Stream<YearMonth> months = IntStream.range(0, MONTHS).mapToObj(i -> YearMonth.from(today).plusMonths((long) i * direction.sign()));
        return new Understood<>(nearest(days(months, day)).orElseThrow());
    }

    Read<LocalDate> end(Month month) {
        return new Understood<>(nearest(years(month).map(YearMonth::atEndOfMonth)).orElseThrow());
    }

    Read<LocalDate> end(Month month, int year) {
        return new Understood<>(YearMonth.of(full(year), month).atEndOfMonth());
    }

    /** The day that was read, if it is this weekday. */
    Read<LocalDate> on(DayOfWeek weekday, Read<LocalDate> read) {
        return read instanceof Understood<LocalDate>(LocalDate day) && day.getDayOfWeek() != weekday
                ? new NotRead<>("when.other-weekday", day, day.getDayOfWeek(), weekday)
                : read;
    }

    private Read<LocalDate> day(int day, Month month) {
        return nearest(days(years(month), day))
                .<Read<LocalDate>>map(Understood::new)
                .orElseGet(() -> exists(day, YearMonth.from(nearest(years(month).map(YearMonth::atEndOfMonth)).orElseThrow())));
    }

    private Read<LocalDate> exists(int day, YearMonth month) {
        return month.isValidDay(day)
                ? new Understood<>(month.atDay(day))
                : new NotRead<>("when.month-length", typed, month, month.lengthOfMonth());
    }

    private Optional<LocalDate> nearest(Stream<LocalDate> days) {
        return days.filter(day -> direction.holds(day, today)).findFirst();
    }

    private Stream<YearMonth> years(Month month) {
        return IntStream.rangeClosed(0, YEARS).mapToObj(i -> YearMonth.of(today.getYear() + i * direction.sign(), month));
    }

    private static Stream<LocalDate> days(Stream<YearMonth> months, int day) {
        return months.filter(month -> month.isValidDay(day)).map(month -> month.atDay(day));
    }

    private static int full(int year) {
        return year < TWO_DIGITS ? CENTURY + year : year;
    }
}
