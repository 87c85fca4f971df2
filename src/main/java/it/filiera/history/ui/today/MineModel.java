package it.filiera.history.ui.today;

import it.filiera.message.Message;
import it.filiera.ui.Latest;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Tasks;
import java.time.ZonedDateTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** How far whoever sits here is with the day, for the rail and the status bar, whatever screen is shown. FX thread only. */
final class MineModel {

    private final DayReader reader;
    private final Latest latest;
    private final ObservableValue<ZonedDateTime> now;
    private final ReadOnlyObjectWrapper<RailEntry.@Nullable Count> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> status = new ReadOnlyObjectWrapper<>();

    /** {@code now} is in the zone in which the day begins and ends, and goes on while the window is open. */
    MineModel(DayReader reader, Tasks tasks, ObservableValue<ZonedDateTime> now) {
        this.reader = reader;
        this.latest = new Latest(tasks);
        this.now = now;
        now.map(ZonedDateTime::toLocalDate).subscribe((_, _) -> refresh());
    }

    /** How much is overdue; null when nothing is. */
    ReadOnlyObjectProperty<RailEntry.@Nullable Count> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** What was done today and what is overdue; null when there is neither. */
    ReadOnlyObjectProperty<@Nullable Message> status() {
        return status.getReadOnlyProperty();
    }

    void refresh() {
        ZonedDateTime asked = now.getValue();
        latest.ask(() -> reader.mine(asked), this::show);
    }

    private void show(Mine mine) {
        int overdue = mine.overdue();
        waiting.set(overdue == 0 ? null : new RailEntry.Count(overdue, Message.of("today.overdue-count", overdue)));
        status.set(overdue == 0 && mine.done() == 0 ? null : Message.of("today.status", mine.done(), overdue));
    }
}
