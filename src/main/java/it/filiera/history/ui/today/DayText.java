package it.filiera.history.ui.today;

import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Read;
import it.filiera.message.Message;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A day to come as somebody types it, and what is understood of it. FX thread only. */
final class DayText {

    private final LocalDate today;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    DayText(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    StringProperty typed() {
        return typed;
    }

    /** Whether it is missed when nothing is typed. */
    BooleanProperty wanted() {
        return wanted;
    }

    Optional<LocalDate> day() {
        return read().toOptional();
    }

    /** Why it is no day; empty while nothing is typed and nobody asked for it. */
    Optional<Message> problem() {
        boolean unasked = typed.get().isBlank() && !wanted.get();
        return !unasked && read() instanceof Read.NotRead<LocalDate>(Message reason) ? Optional.of(reason) : Optional.empty();
    }

    private Read<LocalDate> read() {
        return new DateReader(today).read(typed.get(), Direction.FUTURE);
    }
}
