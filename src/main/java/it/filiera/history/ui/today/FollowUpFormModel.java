package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.Named;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.Officer;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A follow-up while it is written down or changed. FX thread only. */
final class FollowUpFormModel {

    private final Doing doing;
    private final WhomFinder known;
    private final Tasks tasks;
    private final Latest questions;
    private final @Nullable FollowUp before;

    private final StringProperty task = new SimpleStringProperty("");
    private final BooleanProperty promised = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Officer> officer = new SimpleObjectProperty<>();
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Whom> whom = FXCollections.observableArrayList();
    private final ObservableList<Whom> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final DayText due;
    private boolean writing;

    /** {@code before} is what is changed; null for a new one. */
    FollowUpFormModel(Doing doing, WhomFinder known, Tasks tasks, LocalDate today, @Nullable FollowUp before) {
        this.doing = doing;
        this.known = known;
        this.tasks = tasks;
        this.questions = new Latest(tasks);
        this.before = before;
        this.due = new DayText(today);
        typed.subscribe((_, text) -> offer(text));
        task.subscribe((_, _) -> refusal.set(null));
        if (before != null) {
            fill(before);
        }
        tasks.read(() -> new People(known.officers(), known.me()), this::came);
    }

    private record People(List<Officer> all, Optional<Officer> me) {}

    private void fill(FollowUp followUp) {
        task.set(followUp.task());
        due.typed().set(followUp.due().toString());
        promised.set(followUp.promised());
        add(Whom.Kind.ORGANISATION, followUp.organisation());
        add(Whom.Kind.PERSON, followUp.person());
        add(Whom.Kind.INITIATIVE, followUp.initiative());
    }

    private void add(Whom.Kind kind, @Nullable Named named) {
        if (named != null) {
            whom.add(new Whom(kind, named, ""));
        }
    }

    private void came(People people) {
        officers.setAll(people.all());
        UUID doer = before == null ? people.me().map(Officer::id).orElse(null) : before.officer().id();
        officer.set(people.all().stream().filter(each -> each.id().equals(doer)).findFirst().orElse(null));
    }

    private void offer(String text) {
        refusal.set(null);
        if (text.isBlank()) {
            questions.forget();
            offered.clear();
        } else {
            questions.ask(() -> known.find(text.strip()), offered::setAll);
        }
    }

    boolean isNew() {
        return before == null;
    }

    StringProperty task() {
        return task;
    }

    DayText due() {
        return due;
    }

    BooleanProperty promised() {
        return promised;
    }

    /** Who does it; null for whoever did so before, or sits here. */
    ObjectProperty<@Nullable Officer> officer() {
        return officer;
    }

    ObservableList<Officer> officers() {
        return officers;
    }

    /** The name that is being typed. */
    StringProperty typed() {
        return typed;
    }

    /** For whom it is; one of each kind at most. */
    ObservableList<Whom> whom() {
        return whom;
    }

    ObservableList<Whom> offered() {
        return offered;
    }

    /** Why it was not written; null when it was not refused. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Takes one in, in place of another of its kind. */
    void take(Whom chosen) {
        whom.removeIf(other -> other.kind() == chosen.kind());
        whom.add(chosen);
        typed.set("");
    }

    void remove(Whom one) {
        whom.remove(one);
    }

    /** Writes it, unless something is missing. Says afterwards which one it is. */
    void save(Consumer<UUID> saved) {
        due.wanted().set(true);
        if (task.get().isBlank()) {
            refusal.set(Message.of("follow-up.no-task"));
        } else if (!typed.get().isBlank()) {
            refusal.set(Message.of("today.not-chosen", typed.get().strip()));
        } else if (due.day().isPresent() && !writing) {
            writing = true;
            write(entry(due.day().get()), saved);
        }
    }

    /** What is typed now, for whoever does it. */
    private Function<UUID, FollowUpEntry> entry(LocalDate day) {
        String what = task.get().strip();
        boolean isPromised = promised.get();
        @Nullable UUID organisation = id(Whom.Kind.ORGANISATION);
        @Nullable UUID person = id(Whom.Kind.PERSON);
        @Nullable UUID initiative = id(Whom.Kind.INITIATIVE);
        return doer -> new FollowUpEntry(what, day, isPromised, doer, organisation, person, initiative);
    }

    private @Nullable UUID id(Whom.Kind kind) {
        return whom.stream().filter(one -> one.kind() == kind).map(one -> one.named().id()).findFirst().orElse(null);
    }

    private void write(Function<UUID, FollowUpEntry> entry, Consumer<UUID> saved) {
        @Nullable Officer chosen = officer.get();
        if (before == null) {
            doing.add(chosen == null ? null : chosen.id(), entry, saved, this::refused);
        } else {
            doing.change(before, entry.apply(chosen == null ? before.officer().id() : chosen.id()), () -> saved.accept(before.id()), this::refused);
        }
    }

    private void refused(Throwable reason) {
        writing = false;
        if (reason instanceof Refused refused) {
            refusal.set(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }
}
