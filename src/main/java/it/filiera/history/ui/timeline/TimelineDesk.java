package it.filiera.history.ui.timeline;

import it.filiera.history.TimelineSubject;
import it.filiera.search.Marked;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import it.filiera.ui.Subject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;

/**
 * What every row of a timeline finds around it.
 *
 * @param marking for the words that are looked for, what marks them in a text
 * @param width the room for a row, in pixels
 */
record TimelineDesk(
        Desk desk,
        TimelineModel model,
        Doing doing,
        EntryWords words,
        Function<String, Function<String, Marked>> marking,
        ObservableDoubleValue width) {

    /** A text with what answers the words that are looked for. */
    Marked marked(String text) {
        return marking.apply(model.sought().get()).apply(text);
    }

    String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    Dates dates() {
        return new Dates(desk.language().locale());
    }

    /** Notes an interaction about whatever is shown. */
    void log() {
        doing.logging().log(about(model.subject()));
    }

    static Subject about(TimelineSubject subject) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) -> Subject.organisations(List.of(id));
            case TimelineSubject.OfPerson(UUID id) -> new Subject(List.of(), List.of(id), null);
            case TimelineSubject.OfInitiative(UUID id) -> new Subject(List.of(), List.of(), id);
            case TimelineSubject.Everything() -> Subject.NOTHING;
        };
    }
}
