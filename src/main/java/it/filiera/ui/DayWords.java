package it.filiera.ui;

import it.filiera.message.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people speak of them today: 3 days late, today, Fri 27 Nov, in 4 days. */
public final class DayWords {

    private final Messages messages;
    private final DateTimeFormatter heading;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter weekdayOfYear;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    public DayWords(Messages messages) {
        Locale locale = messages.locale();
        this.messages = messages;
        heading = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        weekday = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        weekdayOfYear = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
        day = DateTimeFormatter.ofPattern("d MMM", locale);
        dayOfYear = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    /** A last day: how late it is, that it is today, or which day it will be. */
    public String due(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return messages.say("day.late", ChronoUnit.DAYS.between(due, today));
        }
        return due.equals(today) ? messages.say("day.today") : weekday(due, today);
    }

    /** How far away a day is: yesterday, in 4 days. */
    public String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return messages.say("day.today");
        }
        return days > 0 ? messages.say("day.ahead", days) : messages.say("day.ago", -days);
    }

    /** A day and how far away it is: Fri 27 Nov · In 4 days. */
    public String told(LocalDate day, LocalDate today) {
        return weekday(day, today) + " · " + away(day, today);
    }

    /** Fri 27 Nov; with its year when that is another one. */
    public String weekday(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? weekday : weekdayOfYear).format(day);
    }

    /** 27 Nov; with its year when that is another one. */
    public String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? day : dayOfYear).format(date);
    }

    /** Monday 23 November, as the title of a page. */
    public String heading(LocalDate date) {
        String words = heading.format(date);
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }
}
