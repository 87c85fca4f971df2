package it.filiera.directory.ui.edit;

import it.filiera.directory.Choice;
import it.filiera.directory.Organisation;
import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.ui.Tasks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The parts of one kind that an organisation has, and the one whose form is open. FX thread only. */
final class PartsModel {

    private final Editing editing;
    private final Tasks tasks;
    private final Organisation organisation;
    private final PartKind kind;
    private final SourceModel source;
    private final Consumer<Committed> done;

    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final Map<PartField, List<Choice>> choices = new EnumMap<>(PartField.class);
    private final ReadOnlyObjectWrapper<@Nullable PartForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Outcome.@Nullable Lost<Part>> lost = new ReadOnlyObjectWrapper<>();
    private boolean writing;

    /** {@code done} is told of each change set. */
    PartsModel(Editing editing, Tasks tasks, Organisation organisation, PartKind kind, SourceModel source, Consumer<Committed> done) {
        this.editing = editing;
        this.tasks = tasks;
        this.organisation = organisation;
        this.kind = kind;
        this.source = source;
        this.done = done;
        read();
    }

    private record Found(List<Part> parts, Map<PartField, List<Choice>> choices) {}

    /** Reads the list again; a form that is open stays as it is. */
    void read() {
        tasks.read(this::find, found -> {
            choices.putAll(found.choices());
            parts.setAll(found.parts());
        });
    }

    private Found find() {
        Map<PartField, List<Choice>> offered = new EnumMap<>(PartField.class);
        kind.fields().forEach(field -> offered.put(field, editing.choices(field, organisation.id())));
        return new Found(editing.parts(organisation.id(), kind), offered);
    }

    Organisation organisation() {
        return organisation;
    }

    PartKind kind() {
        return kind;
    }

    SourceModel source() {
        return source;
    }

    Municipalities municipalities() {
        return editing.municipalities();
    }

    ObservableList<Part> parts() {
        return parts;
    }

    List<Choice> choices(PartField field) {
        return choices.getOrDefault(field, List.of());
    }

    /** All that values can name by an id. */
    List<Choice> rows() {
        return kind.fields().stream().filter(field -> field.shape() == PartField.Shape.ROW).flatMap(field -> choices(field).stream()).toList();
    }

    /** The form that is open; null while the list alone is shown. */
    ReadOnlyObjectProperty<@Nullable PartForm> form() {
        return form.getReadOnlyProperty();
    }

    /** Why the last action was refused; null when it was not. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What somebody else made of the part whose form is open; null unless the race was lost. */
    ReadOnlyObjectProperty<Outcome.@Nullable Lost<Part>> lost() {
        return lost.getReadOnlyProperty();
    }

    void add() {
        open(Part.fresh(kind, Map.of()));
    }

    void change(Part part) {
        open(part);
    }

    private void open(Part part) {
        refusal.set(null);
        form.set(new PartForm(part, editing::problems));
    }

    /** Closes the form; what was typed is gone. */
    void leave() {
        lost.set(null);
        refusal.set(null);
        form.set(null);
    }

    /** After a lost race: theirs stays. */
    void keepTheirs() {
        leave();
        read();
    }

    /** After a lost race: mine all the same. */
    void saveMine() {
        Outcome.Lost<Part> race = lost.get();
        PartForm open = form.get();
        if (race != null && open != null) {
            open.over(race.now());
            lost.set(null);
            save();
        }
    }

    void save() {
        PartForm open = form.get();
        if (open == null || writing) {
            return;
        }
        if (open.problems().isEmpty() && source.problem().isEmpty()) {
            writing = true;
            tasks.write(() -> editing.save(organisation, open.part(), source.given()), this::saved, this::failed);
        } else {
            open.complainOfAll();
            source.complain();
        }
    }

    private void saved(Outcome<Part> outcome) {
        writing = false;
        came(outcome);
    }

    private void failed(Throwable reason) {
        writing = false;
        tasks.fail(reason);
    }

    void remove(Part part) {
        tasks.write(() -> editing.remove(organisation, part), this::removed);
    }

    /** What was changed meanwhile is shown before it is removed. */
    private void removed(Outcome<Part> outcome) {
        if (outcome instanceof Outcome.Lost<Part>) {
            read();
            refusal.set(Message.of("edit.parts.stale"));
        } else {
            came(outcome);
        }
    }

    private void came(Outcome<Part> outcome) {
        switch (outcome) {
            case Outcome.Saved(Committed changeSet) -> {
                leave();
                read();
                done.accept(changeSet);
            }
            case Outcome.Standing _ -> leave();
            case Outcome.Refusal(Message reason) -> refusal.set(reason);
            case Outcome.Lost<Part> race -> lost.set(race);
        }
    }
}
