package it.filiera.people.ui;

import it.filiera.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One value that a form asks for.
 *
 * @param id the same in every language, by which a refusal names it
 * @param check why it cannot be the value; empty when it can
 */
record FormLine(
        String id, Message label, Shape shape, List<Choice> choices, Function<String, Optional<Message>> check, StringProperty value) {

    /** How it is entered. */
    enum Shape {
        LINE,
        TEXT,
        /** YYYY-MM-DD. */
        DATE,
        CHOICE,
        TICK
    }

    /** One of few values, and what it is called. */
    record Choice(String code, Message label) {}

    FormLine {
        choices = List.copyOf(choices);
    }

    FormLine(String id, Message label, Shape shape, Function<String, Optional<Message>> check, String begun) {
        this(id, label, shape, List.of(), check, new SimpleStringProperty(begun));
    }

    static FormLine choice(String id, Message label, List<Choice> choices, String begun) {
        return new FormLine(id, label, Shape.CHOICE, choices, _ -> Optional.empty(), new SimpleStringProperty(begun));
    }

    Optional<Message> problem() {
        return check.apply(value.get());
    }
}
