package it.filiera.ui;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: 12 Nov 2026. */
public final class Dates {

    private static final int YYYY = 4;
    private static final int YYYY_MM = 7;

    private final DateTimeFormatter month;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    public Dates(Locale locale) {
        month = DateTimeFormatter.ofPattern("MMM uuuu", locale);
        day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        minute = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The month of a date that may be as coarse as YYYY or YYYY-MM. */
    public String month(String date) {
        return date.length() == YYYY ? Year.parse(date).toString() : month.format(YearMonth.parse(date.substring(0, YYYY_MM)));
    }

    /** As exact as the date itself: YYYY, YYYY-MM or YYYY-MM-DD. */
    public String asExact(String date) {
        return date.length() > YYYY_MM ? day(LocalDate.parse(date)) : month(date);
    }

    /** With the zone, in which it is told. */
    public String moment(OffsetDateTime at, ZoneId zone) {
        ZonedDateTime local = at.atZoneSameInstant(zone);
        return minute.format(local) + " " + zone.getId();
    }

    /** The day on which it was, here. */
    public String day(OffsetDateTime at, ZoneId zone) {
        return day(at.atZoneSameInstant(zone).toLocalDate());
    }
}
