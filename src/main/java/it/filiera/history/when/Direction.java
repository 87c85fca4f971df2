package it.filiera.history.when;

import java.time.LocalDate;

/** Which way a date without its year, or a weekday, is meant: {@code PAST} when something happened, {@code FUTURE} when it is due. */
public enum Direction {
    PAST(-1),
    FUTURE(1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    /** Whether this day lies this way; today lies both ways. */
    boolean holds(LocalDate day, LocalDate today) {
        return day.equals(today) || day.isAfter(today) == (this == FUTURE);
    }
}
