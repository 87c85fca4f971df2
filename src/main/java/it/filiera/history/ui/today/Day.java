package it.filiera.history.ui.today;

import it.filiera.history.Interaction;
import it.filiera.officer.Officer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What there is to do on a day.
 *
 * @param open by day, the first so many of them
 * @param done on this day
 * @param counts how many are open in each group
 * @param agenda what takes place on this day, by hour
 * @param officers all who work here, by name
 */
record Day(
        LocalDate date,
        List<Task> open,
        List<Task> done,
        Map<Urgency, Integer> counts,
        Promises promises,
        List<Interaction> agenda,
        List<Officer> officers) {

    private static final Comparator<Task> BY_DAY =
            Comparator.comparing((Task task) -> task.followUp().due()).thenComparing(Task::id);

    /** The first so many promises to buyers, by day, and how many there are. */
    record Promises(List<Task> first, int count) {}

    /** How many are open. */
    int openCount() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All that are open or were done today, shown or not yet. */
    int count() {
        return openCount() + done.size();
    }

    boolean hasMore() {
        return open.size() < openCount();
    }

    /** The groups that hold something, each below its heading, which counts what is open. What is done stays where it stood. */
    List<Row> rows() {
        List<Task> shown = shown();
        List<Row> rows = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            int count = counts.getOrDefault(urgency, 0);
            if (count > 0 || done.stream().anyMatch(task -> urgency(task) == urgency)) {
                rows.add(new Row.Heading(urgency, count));
                shown.stream().filter(task -> urgency(task) == urgency).map(Row.Line::new).forEach(rows::add);
            }
        }
        return rows;
    }

    /** While more is to come below, what is done and belongs below it waits too. */
    private List<Task> shown() {
        Stream<Task> finished = done.stream().filter(task -> !hasMore() || BY_DAY.compare(task, open.getLast()) < 0);
        return Stream.concat(open.stream(), finished).sorted(BY_DAY).toList();
    }

    private Urgency urgency(Task task) {
        return Urgency.of(task.followUp().due(), date);
    }
}
