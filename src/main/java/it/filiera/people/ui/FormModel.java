package it.filiera.people.ui;

import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A form while it is filled in: what is asked for, what is wrong with it, and its one way onto the disk. FX thread only. */
final class FormModel {

    /** Writes what stands in the form; {@code over} goes over what somebody else wrote meanwhile. Called in the background. */
    interface Writing {
        Optional<Committed> write(Map<String, String> values, boolean over);
    }

    private final Message title;
    private final Message button;
    private final @Nullable EmployerChoice employer;
    private final List<FormLine> lines;
    private final Tasks tasks;
    private final Writing writing;
    private final Consumer<Optional<Committed>> done;
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper tried = new ReadOnlyBooleanWrapper();
    private boolean busy;
    private boolean over;

    /** {@code done} is told when it is written, or stood there already. */
    FormModel(
            Message title,
            Message button,
            @Nullable EmployerChoice employer,
            List<FormLine> lines,
            Tasks tasks,
            Writing writing,
            Consumer<Optional<Committed>> done) {
        this.title = title;
        this.button = button;
        this.employer = employer;
        this.lines = List.copyOf(lines);
        this.tasks = tasks;
        this.writing = writing;
        this.done = done;
    }

    Message title() {
        return title;
    }

    /** What the button does, verb and object. */
    Message button() {
        return button;
    }

    /** Null for a form that asks for no organisation. */
    @Nullable EmployerChoice employer() {
        return employer;
    }

    List<FormLine> lines() {
        return lines;
    }

    FormLine line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /** Why it was not written; null as long as it was not refused. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether saving was tried: then all that is wrong is told, not just what was typed. */
    ReadOnlyBooleanProperty tried() {
        return tried.getReadOnlyProperty();
    }

    void save() {
        tried.set(true);
        boolean wrong = lines.stream().anyMatch(line -> line.problem().isPresent())
                || (employer != null && employer.problem().isPresent());
        if (wrong || busy) {
            return;
        }
        busy = true;
        refusal.set(null);
        Map<String, String> values = values();
        boolean mine = over;
        tasks.write(() -> writing.write(values, mine), this::written, this::failed);
    }

    private Map<String, String> values() {
        return lines.stream().collect(Collectors.toMap(FormLine::id, FormLine::stated));
    }

    private void written(Optional<Committed> changeSet) {
        busy = false;
        done.accept(changeSet);
    }

    private void failed(Throwable reason) {
        busy = false;
        switch (reason) {
            case StaleChange stale -> {
                over = true;
                refusal.set(Message.of("people.form.changed", stale.conflicts().isEmpty() ? "" : stale.conflicts().getFirst().theirs()));
            }
            case Refused refused -> refusal.set(refused.reason());
            default -> tasks.fail(reason);
        }
    }
}
