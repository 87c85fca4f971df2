package it.filiera.people.ui;

import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Read;
import it.filiera.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One value that a form asks for.
 *
 * @param id the same in every language, by which a refusal names it
 * @param check why it cannot be the value; empty when it can
 * @param reading what is kept of what was typed
 */
record FormLine(
        String id, Message label, Shape shape, List<Choice> choices, Function<String, Optional<Message>> check,
        UnaryOperator<String> reading, StringProperty value) {

    /** How it is entered. */
    enum Shape {
        LINE,
        TEXT,
        /** A day as people write it. */
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
        this(id, label, shape, List.of(), check, String::strip, new SimpleStringProperty(begun));
    }

    static FormLine choice(String id, Message label, List<Choice> choices, String begun) {
        return new FormLine(id, label, Shape.CHOICE, choices, _ -> Optional.empty(), String::strip, new SimpleStringProperty(begun));
    }

    /** A day, that may be left out, as people write it; kept as YYYY-MM-DD. */
    static FormLine day(String id, Message label, LocalDate today, String begun) {
        Function<String, Read<LocalDate>> reader = text -> new DateReader(today).read(text, Direction.PAST);
        Function<String, Optional<Message>> check = text -> !text.isBlank() && reader.apply(text) instanceof Read.NotRead<LocalDate>(Message reason)
                ? Optional.of(reason)
                : Optional.empty();
        return new FormLine(
                id,
                label,
                Shape.DATE,
                List.of(),
                check,
                text -> reader.apply(text).toOptional().map(LocalDate::toString).orElse(""),
                new SimpleStringProperty(begun));
    }

    /** What would be kept. */
    String stated() {
        return reading.apply(value.get());
    }

    Optional<Message> problem() {
        return check.apply(value.get());
    }
}
