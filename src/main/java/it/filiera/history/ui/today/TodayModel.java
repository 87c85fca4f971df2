package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What there is to do, whose, and what of it is marked. Reads anew when something is written and when midnight passes. FX thread only. */
final class TodayModel {

    /** So many rows are read at first; the next page doubles what is there, since every change reads all that is shown again. */
    static final int FIRST_PAGE = 200;

    private static final int FEW_PROMISES = 3;
    private static final int ALL_PROMISES = 500;

    private final DayReader reader;
    private final Latest latest;
    private final ObservableValue<ZonedDateTime> now;
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(new Whose.Mine());
    private final BooleanProperty allPromises = new SimpleBooleanProperty();
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final BooleanProperty allHours = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private int asked = FIRST_PAGE;

    /** {@code now} is in the zone in which the day begins and ends, and goes on while the window is open. */
    TodayModel(DayReader reader, Tasks tasks, ObservableValue<ZonedDateTime> now) {
        this.reader = reader;
        this.latest = new Latest(tasks);
        this.now = now;
        whose.subscribe((_, _) -> {
            asked = FIRST_PAGE;
            refresh();
        });
        allPromises.subscribe((_, _) -> refresh());
        now.map(ZonedDateTime::toLocalDate).subscribe((_, _) -> refresh());
    }

    ObservableValue<ZonedDateTime> now() {
        return now;
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    /** Whether all promises to buyers are shown, not only the first. */
    BooleanProperty allPromises() {
        return allPromises;
    }

    /** Where there is no room for both: whether the agenda is shown in place of the list. */
    BooleanProperty beside() {
        return beside;
    }

    /** Whether the agenda shows the hours of the night too. */
    BooleanProperty allHours() {
        return allHours;
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable Day> day() {
        return day.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** The follow-up that is marked; null when there is none. */
    ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    Optional<Task> selectedTask() {
        return tasks().filter(task -> task.id().equals(selected.get())).findFirst();
    }

    Optional<Task> find(UUID followUp) {
        return tasks().filter(task -> task.id().equals(followUp)).findFirst();
    }

    private Stream<Task> tasks() {
        return rows.stream().filter(Row.Line.class::isInstance).map(row -> ((Row.Line) row).task());
    }

    /** Reads everything anew. */
    void refresh() {
        DayReader.Question question = new DayReader.Question(
                whose.get(), now.getValue(), asked, allPromises.get() ? ALL_PROMISES : FEW_PROMISES);
        latest.ask(() -> reader.read(question), this::show);
    }

    /** Reads on where the list ends; without anything further nothing happens. */
    void more() {
        Day shown = day.get();
        if (shown != null && shown.hasMore() && asked <= shown.open().size()) {
            asked *= 2;
            refresh();
        }
    }

    private void show(Day read) {
        int place = place();
        day.set(read);
        List<Row> fresh = read.rows();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
        keepPlace(place);
    }

    private int place() {
        UUID marked = selected.get();
        return IntStream.range(0, rows.size()).filter(i -> isLine(rows.get(i), marked)).findFirst().orElse(-1);
    }

    /** What is gone leaves the mark to what stands in its place. */
    private void keepPlace(int place) {
        if (selectedTask().isEmpty()) {
            selected.set(near(Math.max(place, 0)).map(FollowUp::id).orElse(null));
        }
    }

    private Optional<FollowUp> near(int place) {
        Stream<Row> below = rows.stream().skip(place);
        Stream<Row> above = rows.stream().limit(place).toList().reversed().stream();
        return Stream.concat(below, above)
                .filter(Row.Line.class::isInstance)
                .map(row -> ((Row.Line) row).task().followUp())
                .findFirst();
    }

    /** Moves the mark to what follows, because this one is about to go elsewhere. */
    void leave(UUID followUp) {
        if (followUp.equals(selected.get())) {
            int place = place();
            near(place + 1).filter(next -> !next.id().equals(followUp)).ifPresent(next -> selected.set(next.id()));
        }
    }

    private static boolean isLine(Row row, @Nullable UUID followUp) {
        return row instanceof Row.Line(Task task) && task.id().equals(followUp);
    }
}
