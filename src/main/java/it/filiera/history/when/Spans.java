package it.filiera.history.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Days that are told by their distance from today, or by the week, month or year they lie in. */
record Spans(LocalDate today, Direction direction) {

    LocalDate away(int count, ChronoUnit unit) {
        return today.plus(count, unit);
    }

    /** The coming one, or the past one; never today, which has a word of its own. */
    LocalDate bare(DayOfWeek day) {
        return direction == Direction.FUTURE ? next(day) : last(day);
    }

    /** The coming one, today included when it is one. */
    LocalDate nearest(DayOfWeek day) {
        return today.with(direction == Direction.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The coming one after today, be it in this week or the next. */
    LocalDate next(DayOfWeek day) {
        return today.with(TemporalAdjusters.next(day));
    }

    LocalDate last(DayOfWeek day) {
        return today.with(TemporalAdjusters.previous(day));
    }

    /** In the week that begins on the coming Monday. */
    LocalDate nextWeek(DayOfWeek day) {
        return first(ChronoUnit.WEEKS, 1).with(TemporalAdjusters.nextOrSame(day));
    }

    /** The first day of the week, month or year that lies so many of them ahead. */
    LocalDate first(ChronoUnit unit, int ahead) {
        LocalDate there = today.plus(ahead, unit);
        return switch (unit) {
            case WEEKS -> there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> there.with(TemporalAdjusters.firstDayOfMonth());
            case YEARS -> there.with(TemporalAdjusters.firstDayOfYear());
            default -> there;
        };
    }

    /** The last day of it; of a week it is Friday, the last day at work. */
    LocalDate end(ChronoUnit unit, int ahead) {
        LocalDate there = today.plus(ahead, unit);
        return switch (unit) {
            case WEEKS -> first(unit, ahead).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            case MONTHS -> there.with(TemporalAdjusters.lastDayOfMonth());
            case YEARS -> there.with(TemporalAdjusters.lastDayOfYear());
            default -> there;
        };
    }
}
