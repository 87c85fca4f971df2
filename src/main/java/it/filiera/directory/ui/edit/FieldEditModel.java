package it.filiera.directory.ui.edit;

import it.filiera.directory.Assignment;
import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.SourceGiven;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One edit of one value: what is typed, what is wrong with it, what somebody else did meanwhile. FX thread only. */
final class FieldEditModel {

    private final Editing editing;
    private final Tasks tasks;
    private final EditMemory memory;
    private final OrganisationField field;
    private final Consumer<Optional<Committed>> done;
    private Organisation organisation;
    private List<Assignment> also = List.of();
    private boolean finished;

    private final StringProperty text;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Outcome.@Nullable Lost<Organisation>> lost = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> draft = new ReadOnlyObjectWrapper<>();
    private final SourceGiven before;
    private boolean writing;

    /** {@code done} is told once when the edit is over: of the change set, or that nothing was written. */
    FieldEditModel(
            Editing editing, Tasks tasks, EditMemory memory, Organisation organisation, OrganisationField field, Consumer<Optional<Committed>> done) {
        this.editing = editing;
        this.tasks = tasks;
        this.memory = memory;
        this.organisation = organisation;
        this.field = field;
        this.done = done;
        this.before = source().given();
        text = new SimpleStringProperty(FieldText.of(organisation, field));
        memory.draft(organisation.id(), field).filter(kept -> !kept.equals(text.get())).ifPresent(draft::set);
        text.subscribe(this::check);
    }

    Organisation organisation() {
        return organisation;
    }

    OrganisationField field() {
        return field;
    }

    Editing editing() {
        return editing;
    }

    SourceModel source() {
        return memory.source(organisation.id());
    }

    /** The value as it is typed; several are parted by commas; empty takes it away. */
    StringProperty text() {
        return text;
    }

    /** Why the text cannot be the value; null when it can. */
    ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    /** What the words of a figure surely say; null for other fields. */
    ReadOnlyObjectProperty<@Nullable Figure> figure() {
        return figure.getReadOnlyProperty();
    }

    /** What somebody else set meanwhile; null unless the race was lost. */
    ReadOnlyObjectProperty<Outcome.@Nullable Lost<Organisation>> lost() {
        return lost.getReadOnlyProperty();
    }

    /** The value that won a race, as it would be typed. */
    String theirs(Outcome.Lost<Organisation> race) {
        return FieldText.of(race.now(), field);
    }

    /** What was typed here before and not saved. */
    ReadOnlyObjectProperty<@Nullable String> draft() {
        return draft.getReadOnlyProperty();
    }

    void takeDraft() {
        text.set(String.valueOf(draft.get()));
        draft.set(null);
    }

    /** Values that come with the text as it is now: the province of a municipality that was chosen from a list. */
    void choose(String chosen, List<Assignment> with) {
        text.set(chosen);
        also = with;
    }

    void save() {
        if (source().problem().isPresent()) {
            source().complain();
        } else if (problem.get() == null && !writing) {
            writing = true;
            tasks.write(() -> editing.set(organisation, field, values(), source().given()), this::came, this::failed);
        }
    }

    /** After a lost race: mine all the same. */
    void saveMine() {
        Outcome.Lost<Organisation> race = lost.get();
        if (race != null) {
            organisation = race.now();
            lost.set(null);
            save();
        }
    }

    /** After a lost race: theirs stays. */
    void keepTheirs() {
        finish(Optional.empty());
    }

    /** Leaves without saving; what was typed is offered next time. */
    void leave() {
        if (finished) {
            return;
        }
        finished = true;
        source().set(before);
        if (!typed().equals(FieldText.of(organisation, field))) {
            memory.keep(organisation.id(), field, typed());
        }
    }

    private void failed(Throwable reason) {
        writing = false;
        tasks.fail(reason);
    }

    private void came(Outcome<Organisation> outcome) {
        writing = false;
        switch (outcome) {
            case Outcome.Saved(Committed changeSet) -> finish(Optional.of(changeSet));
            case Outcome.Standing _ -> finish(Optional.empty());
            case Outcome.Refusal(Message reason) -> problem.set(reason);
            case Outcome.Lost<Organisation> race -> lost.set(race);
        }
    }

    private void finish(Optional<Committed> changeSet) {
        finished = true;
        memory.forget(organisation.id(), field);
        done.accept(changeSet);
    }

    private List<Assignment> values() {
        List<Assignment> values = new ArrayList<>(List.of(assignment()));
        values.addAll(also);
        return values;
    }

    private Assignment assignment() {
        return new Assignment(field, typed());
    }

    /** Values have no line breaks. */
    private String typed() {
        return text.get().strip().replaceAll("\\s+", " ");
    }

    private void check(String changed) {
        also = List.of();
        problem.set(editing.check().problem(assignment(), organisation.country()).orElse(null));
        figure.set(editing.check().figure(assignment()).orElse(null));
    }
}
