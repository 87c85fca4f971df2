package it.filiera.history.ui.log;

import it.filiera.history.FollowUp;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.ui.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One interaction while it is typed. Outlives its views. FX thread only. */
final class LogForm {

    private static final int MANY = 1000;

    private final Finders finders;
    private final UUID id;
    private final Instant opened;
    private final @Nullable UUID corrects;
    private final ObjectProperty<InteractionKind> kind = new SimpleObjectProperty<>(InteractionKind.MEETING);
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    private final PickModel who;
    private final PickModel officers;
    private final PickModel initiative;
    private final PickModel zone;
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObservableList<FollowUpForm> followUps = FXCollections.observableArrayList();
    private final ObservableList<FollowUp> standing = FXCollections.observableArrayList();
    private final ObservableList<Draft.File> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private int version;
    private long edition;
    private int copying;
    private Runnable changed = () -> {};

    /** {@code opened} is what relative dates count from, also when a draft is continued on another day. */
    LogForm(Tasks tasks, Finders finders, UUID id, Instant opened, @Nullable UUID corrects) {
        this.finders = finders;
        this.id = id;
        this.opened = opened;
        this.corrects = corrects;
        this.who = new PickModel(tasks, MANY, finders.who());
        this.officers = new PickModel(tasks, MANY, finders.officers());
        this.initiative = new PickModel(tasks, 1, finders.initiatives());
        this.zone = new PickModel(tasks, 1, finders.zones());
        followUps.add(new FollowUpForm(this::change));
        kind.subscribe(chosen -> {
            if (outcome.get() != null && !Outcome.of(chosen).contains(outcome.get())) {
                outcome.set(null);
            }
        });
        Stream.<ObservableValue<?>>of(kind, outcome, subject, body, when, minutes, place)
                .forEach(value -> value.subscribe((_, _) -> change()));
        Stream.<ObservableList<?>>of(who.chosen(), officers.chosen(), initiative.chosen(), zone.chosen(), followUps, files)
                .forEach(list -> list.addListener((ListChangeListener<Object>) _ -> change()));
    }

    Finders finders() {
        return finders;
    }

    /** Whether any of what is seldom said was said. */
    boolean saysMore() {
        return !minutes.get().isBlank() || !place.get().isBlank() || officers.chosen().size() > 1 || !files.isEmpty();
    }

    /** Who is told of every change. */
    void onChange(Runnable told) {
        changed = told;
    }

    private void change() {
        edition++;
        problem.set(null);
        changed.run();
    }

    UUID id() {
        return id;
    }

    Instant opened() {
        return opened;
    }

    /** The interaction that is corrected; null for a new one. */
    @Nullable UUID corrects() {
        return corrects;
    }

    int version() {
        return version;
    }

    /** The version of the interaction that was read; what is typed is to go over that one. */
    void isAbout(int read) {
        version = read;
    }

    ObjectProperty<InteractionKind> kind() {
        return kind;
    }

    /** Null when none was chosen. */
    ObjectProperty<@Nullable Outcome> outcome() {
        return outcome;
    }

    PickModel who() {
        return who;
    }

    /** Who was present; nobody stands for whoever writes it down. */
    PickModel officers() {
        return officers;
    }

    PickModel initiative() {
        return initiative;
    }

    PickModel zone() {
        return zone;
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty body() {
        return body;
    }

    StringProperty when() {
        return when;
    }

    StringProperty minutes() {
        return minutes;
    }

    StringProperty place() {
        return place;
    }

    /** At least one, which may be empty. */
    ObservableList<FollowUpForm> followUps() {
        return followUps;
    }

    /** Those of the interaction that is corrected, which stand already and are no part of the form. */
    ObservableList<FollowUp> standing() {
        return standing;
    }

    /** What is kept in the profile folder already. */
    ObservableList<Draft.File> files() {
        return files;
    }

    /** Files that are being copied must be there before it is saved. */
    void copying(int more) {
        copying += more;
    }

    void addFollowUp() {
        followUps.add(new FollowUpForm(this::change));
    }

    /** A name that was typed and never chosen, which would be lost without a word. */
    Optional<Problem> unfinished() {
        if (copying > 0) {
            return Optional.of(Problem.at(Part.FILES, "log.still-copying"));
        }
        return Stream.of(
                        who.unfinished(Part.WHO),
                        initiative.unfinished(Part.INITIATIVE),
                        zone.unfinished(Part.ZONE),
                        officers.unfinished(Part.OFFICERS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why it was not saved, and where; null once something is changed. */
    ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    void complain(Problem reason) {
        problem.set(null);
        problem.set(reason);
    }

    Draft draft() {
        Outcome chosen = outcome.get();
        return new Draft(
                id,
                edition,
                opened.toEpochMilli(),
                corrects,
                version,
                kind.get().code(),
                List.copyOf(who.chosen()),
                subject.get(),
                body.get(),
                when.get(),
                List.copyOf(zone.chosen()),
                minutes.get(),
                place.get(),
                List.copyOf(officers.chosen()),
                chosen == null ? "" : chosen.code(),
                followUps.stream().map(FollowUpForm::draft).toList(),
                List.copyOf(initiative.chosen()),
                List.copyOf(files));
    }

    /** Puts in place of everything what was kept. */
    void fill(Draft draft) {
        edition = draft.edition();
        version = draft.version();
        InteractionKind.of(draft.kind()).ifPresent(kind::set);
        who.chosen().setAll(draft.who());
        subject.set(draft.subject());
        body.set(draft.body());
        when.set(draft.when());
        zone.chosen().setAll(draft.zone());
        minutes.set(draft.minutes());
        place.set(draft.place());
        officers.chosen().setAll(draft.officers());
        outcome.set(Outcome.of(draft.outcome()).orElse(null));
        initiative.chosen().setAll(draft.initiative());
        files.setAll(draft.attachments());
        List<Draft.Task> tasks = draft.followUps().isEmpty() ? List.of(Draft.Task.NONE) : draft.followUps();
        followUps.setAll(tasks.stream().map(this::followUp).toList());
    }

    private FollowUpForm followUp(Draft.Task kept) {
        FollowUpForm form = new FollowUpForm(this::change);
        form.fill(kept);
        return form;
    }
}
