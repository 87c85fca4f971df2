package it.filiera.history.ui.timeline;

import it.filiera.directory.Home;
import it.filiera.message.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something happened: in the time of the place, with Torino's beside it where that is another. */
final class Moments {

    private final Messages messages;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter dayAndHour;
    private final DateTimeFormatter heading;
    private final DateTimeFormatter day;

    Moments(Messages messages) {
        Locale locale = messages.locale();
        this.messages = messages;
        moment = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale);
        hour = DateTimeFormatter.ofPattern("HH:mm", locale);
        dayAndHour = DateTimeFormatter.ofPattern("d MMM, HH:mm", locale);
        heading = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
    }

    /** The day by which entries are grouped: Torino's, so that days follow each other as the entries do. */
    static LocalDate day(ZonedDateTime at) {
        return at.withZoneSameInstant(Home.ZONE).toLocalDate();
    }

    /** 10 Nov 2026, 15:00 Europe/Rome. An hour that the end of summer time repeats says which of the two it was. */
    String at(ZonedDateTime at) {
        String there = moment.format(at) + " " + zone(at);
        ZonedDateTime home = at.withZoneSameInstant(Home.ZONE);
        if (home.toLocalDateTime().equals(at.toLocalDateTime())) {
            return there;
        }
        boolean sameDay = home.toLocalDate().equals(at.toLocalDate());
        return messages.say("timeline.at-home", there, (sameDay ? hour : dayAndHour).format(home));
    }

    private static String zone(ZonedDateTime at) {
        String name = at.getZone().getId();
        boolean twice = at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return twice ? name + " (UTC" + at.getOffset() + ")" : name;
    }

    /** Tuesday 10 November 2026, as a line of its own begins. */
    String heading(LocalDate date) {
        String words = heading.format(date);
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    /** Tue 1 Dec 2026. */
    String day(LocalDate date) {
        return day.format(date);
    }
}
