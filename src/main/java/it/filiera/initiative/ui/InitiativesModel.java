package it.filiera.initiative.ui;

import it.filiera.initiative.ui.InitiativeWork.Entry;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** All initiatives: those ahead, the next one first, then those that are past, the last one first. FX thread only. */
final class InitiativesModel {

    /** A row of the list. */
    sealed interface Line {

        /** What stands over the initiatives that follow. */
        record Heading(boolean past, int count) implements Line {}

        record Row(Entry entry) implements Line {}
    }

    private static final Comparator<Entry> BY_DAY = Comparator.comparing(
            entry -> entry.initiative().starts(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final InitiativeWork work;
    private final Latest reading;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable List<Line>> lines = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();

    InitiativesModel(InitiativeWork work, Tasks tasks, Clock clock) {
        this.work = work;
        this.reading = new Latest(tasks);
        this.clock = clock;
    }

    /** Null until they have been read. */
    ReadOnlyObjectProperty<@Nullable List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The one that is marked in the list. */
    ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    void refresh() {
        reading.ask(work::entries, this::show);
    }

    private void show(List<Entry> entries) {
        Instant now = clock.instant();
        List<Entry> ahead = entries.stream().filter(entry -> !entry.initiative().isPast(now)).sorted(BY_DAY).toList();
        List<Entry> past = entries.stream().filter(entry -> entry.initiative().isPast(now)).sorted(BY_DAY.reversed()).toList();
        List<Line> all = new ArrayList<>(section(false, ahead));
        all.addAll(section(true, past));
        lines.set(List.copyOf(all));
        if (selected.get() == null) {
            Stream.concat(ahead.stream(), past.stream()).findFirst().ifPresent(entry -> selected.set(entry.initiative().id()));
        }
    }

    private static List<Line> section(boolean past, List<Entry> entries) {
        return entries.isEmpty()
                ? List.of()
                : Stream.<Line>concat(Stream.of(new Line.Heading(past, entries.size())), entries.stream().map(Line.Row::new)).toList();
    }

    /** How many there are. */
    int count() {
        return (int) Objects.requireNonNullElse(lines.get(), List.<Line>of()).stream().filter(Line.Row.class::isInstance).count();
    }
}
