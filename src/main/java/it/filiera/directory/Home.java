package it.filiera.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the agency is: in Torino. Days begin there, wherever something happened: one day for all, as on the calendar of the office. */
public final class Home {

    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private Home() {}

    /** Which day it is there, in whatever zone the clock is. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
