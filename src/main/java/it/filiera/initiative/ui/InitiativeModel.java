package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeValue;
import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.initiative.ui.InitiativeWork.Page;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.profile.FrameState;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The page of one initiative: what it shows, who is marked in it, which value is being typed. FX thread only. */
final class InitiativeModel {

    private final InitiativeWork work;
    private final Desk desk;
    private final Clock clock;
    private final Latest reading;
    private final FrameState frame = new FrameState();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable FieldEdit> edit = new SimpleObjectProperty<>();
    private final Set<UUID> marked = new LinkedHashSet<>();
    private @Nullable UUID wanted;

    InitiativeModel(InitiativeWork work, Desk desk, Clock clock) {
        this.work = work;
        this.desk = desk;
        this.clock = clock;
        this.reading = new Latest(desk.tasks());
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    FrameState frame() {
        return frame;
    }

    /** The value that is being typed; null when none is. */
    ReadOnlyObjectProperty<@Nullable FieldEdit> edit() {
        return edit;
    }

    /** The participants that are marked in the list, by their ids. */
    Set<UUID> marked() {
        return marked;
    }

    void show(UUID initiative) {
        if (!initiative.equals(wanted)) {
            wanted = initiative;
            page.set(null);
            edit.set(null);
            marked.clear();
            frame.rewind();
        }
        refresh();
    }

    void refresh() {
        UUID asked = wanted;
        if (asked != null) {
            reading.ask(() -> work.page(asked), found -> page.set(found.orElse(null)));
        }
    }

    Optional<Initiative> initiative() {
        return Optional.ofNullable(page.get()).map(Page::initiative);
    }

    /** Begins to type a value; what was being typed elsewhere is given up. */
    void begin(InitiativeField field) {
        initiative().ifPresent(now -> edit.set(new FieldEdit(field, Facts.typed(now, field), LocalDate.now(clock.withZone(now.zone())))));
    }

    void giveUp() {
        edit.set(null);
    }

    /** Writes what is typed, unless the field cannot hold it. */
    void save() {
        FieldEdit typed = edit.get();
        if (typed != null && typed.problem().isEmpty()) {
            List<InitiativeValue> values = List.of(typed.value());
            initiative().ifPresent(now -> desk.tasks()
                    .write(() -> work.set(now, values), done -> saved(now, typed, done), reason -> refused(typed, reason)));
        }
    }

    private void saved(Initiative initiative, FieldEdit typed, Optional<Committed> done) {
        if (typed == edit.get()) {
            edit.set(null);
        }
        done.ifPresent(written ->
                desk.notices().tell(Message.of("initiative.changed", InitiativeWords.name(typed.field()), initiative.name()), written));
        refresh();
    }

    private void refused(FieldEdit typed, Throwable reason) {
        if (reason instanceof Refused refused) {
            typed.refusal().set(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
        refresh();
    }

    /** Takes the zone in which the country's clocks go. */
    void takeZone(String zone) {
        initiative().ifPresent(now -> write(
                () -> work.set(now, List.of(new InitiativeValue(InitiativeField.ZONE, zone))),
                Message.of("initiative.changed", InitiativeWords.name(InitiativeField.ZONE), now.name())));
    }

    void answer(List<Participation> chosen, ParticipationStatus status) {
        write(() -> work.answer(chosen, status), told(chosen, "initiative.answered", InitiativeWords.name(status)));
    }

    void assign(List<Participation> chosen, ParticipationPart part) {
        write(() -> work.assign(chosen, part), told(chosen, "initiative.assigned", InitiativeWords.name(part)));
    }

    void remove(List<Participation> chosen) {
        write(() -> work.remove(chosen), told(chosen, "initiative.removed", initiative().map(Initiative::name).orElse("")));
    }

    private static Message told(List<Participation> chosen, String key, Object what) {
        return Message.of(key, chosen.size(), chosen.isEmpty() ? "" : chosen.getFirst().organisation().name(), what);
    }

    private void write(Callable<Optional<Committed>> change, Message told) {
        desk.tasks().write(change, done -> done.ifPresent(written -> desk.notices().tell(told, written)), reason -> {
            if (reason instanceof Refused refused) {
                desk.notices().refuse(refused.reason());
                refresh();
            } else {
                desk.tasks().fail(reason);
            }
        });
    }

    /** The marked participants as they stand. */
    List<Participation> chosen() {
        return Optional.ofNullable(page.get()).map(Page::participants).stream()
                .flatMap(List::stream)
                .filter(one -> marked.contains(Objects.requireNonNull(one).id()))
                .toList();
    }
}
