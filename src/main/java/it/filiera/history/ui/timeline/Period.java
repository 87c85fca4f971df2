package it.filiera.history.ui.timeline;

import it.filiera.directory.Home;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A stretch of days, counted in Torino. */
sealed interface Period {

    Period ALL = new All();

    /** Since ever. */
    record All() implements Period {}

    /** Today and so many days before. */
    record LastDays(int days) implements Period {}

    record Year(int year) implements Period {}

    /** The first day; null when there is none. */
    default @Nullable LocalDate first(LocalDate today) {
        return switch (this) {
            case All() -> null;
            case LastDays(int days) -> today.minusDays(days);
            case Year(int year) -> LocalDate.ofYearDay(year, 1);
        };
    }

    /** The last day; null when there is none. */
    default @Nullable LocalDate last() {
        return this instanceof Year(int year) ? LocalDate.ofYearDay(year, 1).plusYears(1).minusDays(1) : null;
    }

    /** When a day begins. */
    static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Home.ZONE).toOffsetDateTime();
    }
}
