package it.filiera.initiative.ui;

import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Read;
import it.filiera.initiative.InitiativeCheck;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeValue;
import it.filiera.message.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A value of an initiative while it is typed. Days are read as people write them. FX thread only. */
final class FieldEdit {

    private static final Set<InitiativeField> DAYS = Set.of(InitiativeField.STARTS, InitiativeField.ENDS);

    private final InitiativeField field;
    private final LocalDate today;
    private final StringProperty text = new SimpleStringProperty();
    private final ObjectProperty<@Nullable Message> refusal = new SimpleObjectProperty<>();

    /** {@code value} is what stands; days as ISO 8601. */
    FieldEdit(InitiativeField field, String value, LocalDate today) {
        this.field = field;
        this.today = today;
        text.set(value);
        text.subscribe(() -> refusal.set(null));
    }

    InitiativeField field() {
        return field;
    }

    StringProperty text() {
        return text;
    }

    /** Why it was not written when somebody asked for it; null until then and when something else is typed. */
    ObjectProperty<@Nullable Message> refusal() {
        return refusal;
    }

    /** Why the field cannot hold what is typed. */
    Optional<Message> problem() {
        if (text.get().isBlank()) {
            return InitiativeCheck.problem(value());
        }
        return isDay() && read() instanceof Read.NotRead<LocalDate>(Message reason)
                ? Optional.of(reason)
                : InitiativeCheck.problem(value());
    }

    /** The day that is understood; empty for what is none. */
    Optional<LocalDate> day() {
        return isDay() && !text.get().isBlank() ? read().toOptional() : Optional.empty();
    }

    /** The value as it would be written. */
    InitiativeValue value() {
        return new InitiativeValue(field, day().map(LocalDate::toString).orElse(text.get().strip()));
    }

    boolean isDay() {
        return DAYS.contains(field);
    }

    /** Events are planned more often than they are noted afterwards, but a typed year always counts. */
    private Read<LocalDate> read() {
        return new DateReader(today).read(text.get(), Direction.FUTURE);
    }
}
