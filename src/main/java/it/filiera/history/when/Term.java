package it.filiera.history.when;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a word of a date can mean. Some words mean several things: <i>mar</i> is March and Tuesday, <i>ago</i> August and long past. */
sealed interface Term {

    record Count(int value) implements Term {}

    record Weekday(DayOfWeek day) implements Term {}

    record MonthName(Month month) implements Term {}

    /** Days, weeks, months or years. */
    record Unit(ChronoUnit unit) implements Term {}

    /** Today, tomorrow, yesterday: so many days from today. */
    record Near(int days) implements Term {}

    /** 15/3, 15.3.2027 or 2027-03-15. */
    record Numeric(int day, int month, @Nullable Integer year) implements Term {}

    record Next() implements Term {}

    record Last() implements Term {}

    record This() implements Term {}

    /** <i>in</i>, <i>tra</i>, a plus. */
    record Ahead() implements Term {}

    /** <i>ago</i>, <i>fa</i>. */
    record Ago() implements Term {}

    record Minus() implements Term {}

    record End() implements Term {}
}
