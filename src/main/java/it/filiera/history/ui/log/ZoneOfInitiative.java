package it.filiera.history.ui.log;

import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;

/**
 * Where an initiative is chosen in a form, the clock is that of its place: the form takes its time zone, and gives it back when the
 * initiative goes. A zone that somebody chose stays. A time that nobody touched stays the moment in which the form was opened.
 */
final class ZoneOfInitiative {

    private final LogForm form;
    private final Latest asking;
    private final Known known;
    private final Function<LogForm, String> now;
    private List<Pick> taken;

    /** Follows the form as long as that is there. {@code now} is how somebody would type the moment in which it was opened. */
    ZoneOfInitiative(LogForm form, Tasks tasks, Known known, Function<LogForm, String> now) {
        this.form = form;
        this.asking = new Latest(tasks);
        this.known = known;
        this.now = now;
        this.taken = List.copyOf(form.zone().chosen());
        form.initiative().chosen().addListener((ListChangeListener<Pick>) change -> look(List.copyOf(change.getList())));
    }

    private void look(List<? extends Pick> initiative) {
        asking.ask(() -> known.zonesOf(initiative.stream().map(Pick::id).toList()), this::take);
    }

    private void take(List<Pick> zone) {
        List<Pick> standing = List.copyOf(form.zone().chosen());
        if (standing.isEmpty() || standing.equals(taken)) {
            boolean untouched = form.when().get().equals(now.apply(form));
            form.zone().chosen().setAll(zone);
            taken = zone;
            if (untouched) {
                form.when().set(now.apply(form));
            }
        }
    }
}
