package it.filiera.history.ui.log;

import it.filiera.directory.Home;
import it.filiera.history.when.Moment;
import it.filiera.history.when.Read;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Below the time: what was understood, in the zone of the place, and what the clock shows in Torino at that moment. */
final class WhenPart {

    private final Desk desk;
    private final LogForm form;
    private final Supplier<Reading> reading;
    private final Label read;
    private final Label home;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm");
    private final ListChangeListener<Pick> change = _ -> show();
    private final Subscription subscription;

    WhenPart(Desk desk, LogForm form, Supplier<Reading> reading, Label read, Label home) {
        this.desk = desk;
        this.form = form;
        this.reading = reading;
        this.read = read;
        this.home = home;
        Locale locale = desk.language().locale();
        this.minute = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", locale);
        form.zone().chosen().addListener(change);
        subscription = form.when().subscribe(_ -> show());
    }

    private void show() {
        switch (reading.get().when()) {
            case Read.Understood<Moment>(Moment moment) -> show(moment);
            case Read.NotRead<Moment>(Message reason) -> {
                ReadLine.show(read, desk.language().say(reason), false, Icon.WHEN);
                home.setText(reading.get().zone().getId());
            }
        }
    }

    private void show(Moment moment) {
        ReadLine.show(read, minute.format(moment.at()), true, Icon.WHEN);
        Message note = moment.note();
        home.setText(note == null ? place(moment.at()) : desk.language().say(note));
    }

    /** The zone, and where the clock in Torino shows another time, that time; a laptop may be anywhere. */
    private String place(ZonedDateTime at) {
        ZonedDateTime atHome = at.withZoneSameInstant(Home.ZONE);
        if (atHome.toLocalDateTime().equals(at.toLocalDateTime())) {
            return at.getZone().getId();
        }
        boolean sameDay = atHome.toLocalDate().equals(at.toLocalDate());
        return desk.say("log.elsewhere", at.getZone().getId(), (sameDay ? hour : minute).format(atHome));
    }

    void close() {
        subscription.unsubscribe();
        form.zone().chosen().removeListener(change);
    }
}
