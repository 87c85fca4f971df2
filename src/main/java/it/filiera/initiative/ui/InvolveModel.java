package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.Participation.Participant;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.initiative.ui.InitiativeWork.Entry;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who is to take part in what, as what, while it is chosen. FX thread only. */
final class InvolveModel {

    private final InitiativeWork work;
    private final Desk desk;
    private final Latest completing;
    private final ObservableList<Participant> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Participant>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Initiative>> initiatives = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Initiative> initiative = new SimpleObjectProperty<>();
    private final ObjectProperty<ParticipationPart> part = new SimpleObjectProperty<>(ParticipationPart.EXHIBITOR);
    private final ObjectProperty<ParticipationStatus> status = new SimpleObjectProperty<>(ParticipationStatus.INVITED);
    private final StringProperty typed = new SimpleStringProperty("");

    InvolveModel(InitiativeWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.completing = new Latest(desk.tasks());
        typed.subscribe((_, now) -> completing.ask(() -> work.like(now), found -> offered.set(found.stream().filter(one -> !chosen.contains(one)).toList())));
    }

    /** For more participants of one initiative. */
    void into(Initiative wanted) {
        begin();
        initiatives.set(List.of(wanted));
        initiative.set(wanted);
    }

    /** For these organisations, the next initiative first among those to choose from. */
    void with(List<UUID> organisations, Clock clock) {
        begin();
        desk.tasks().read(() -> work.named(organisations), chosen::setAll);
        desk.tasks().read(work::entries, entries -> offer(entries.stream().map(Entry::initiative).toList(), clock));
    }

    private void offer(List<Initiative> all, Clock clock) {
        List<Initiative> ordered = all.stream()
                .sorted(Comparator.comparing((Initiative one) -> one.isPast(clock.instant())))
                .toList();
        initiatives.set(ordered);
        initiative.set(ordered.isEmpty() ? null : ordered.getFirst());
    }

    private void begin() {
        chosen.clear();
        typed.set("");
        initiative.set(null);
        initiatives.set(List.of());
    }

    ObservableList<Participant> chosen() {
        return chosen;
    }

    /** What answers to what is typed and is not chosen yet. */
    ReadOnlyObjectProperty<List<Participant>> offered() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Initiative>> initiatives() {
        return initiatives.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Initiative> initiative() {
        return initiative;
    }

    ObjectProperty<ParticipationPart> part() {
        return part;
    }

    ObjectProperty<ParticipationStatus> status() {
        return status;
    }

    StringProperty typed() {
        return typed;
    }

    void take(Participant one) {
        if (!chosen.contains(one)) {
            chosen.add(one);
        }
        typed.set("");
    }

    void leave(Participant one) {
        chosen.remove(one);
    }

    boolean isReady() {
        return initiative.get() != null && !chosen.isEmpty();
    }

    /** Writes it, and tells what was done; {@code done} comes after that. */
    void add(Runnable done) {
        Initiative into = initiative.get();
        if (into != null && !chosen.isEmpty()) {
            List<UUID> organisations = chosen.stream().map(Participant::id).toList();
            ParticipationPart as = part.get();
            ParticipationStatus answer = status.get();
            desk.tasks().write(() -> work.add(into.id(), organisations, as, answer), written -> {
                done.run();
                tell(into, written);
            }, this::refused);
        }
    }

    private void tell(Initiative into, Optional<Committed> written) {
        written.ifPresentOrElse(
                committed -> desk.notices().tell(Message.of("initiative.added", committed.rows(), into.name()), committed),
                () -> desk.notices().tell(Message.of("initiative.added-already", into.name())));
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refused) {
            desk.notices().refuse(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
