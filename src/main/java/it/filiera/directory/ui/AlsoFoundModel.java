package it.filiera.directory.ui;

import it.filiera.ui.AlsoFound;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How many records of other kinds match what stands in the search box. Asked when typing rests, so that organisations never wait. FX thread only. */
public final class AlsoFoundModel {

    private final DirectoryModel model;
    private final List<AlsoFound> kinds;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());

    public AlsoFoundModel(DirectoryModel model, List<AlsoFound> kinds, Tasks tasks) {
        this.model = model;
        this.kinds = kinds;
        this.counting = new Latest(tasks);
        model.settled().subscribe((_, _) -> refresh());
    }

    /** Some of one kind, at least one. */
    public record Found(AlsoFound kind, long count) {}

    /** The kinds of which something was found, in their order. */
    public ReadOnlyObjectProperty<List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Counts again, because something was written. */
    public void refresh() {
        String text = model.text().get();
        if (kinds.isEmpty() || text.isBlank()) {
            counting.forget();
            found.set(List.of());
        } else {
            counting.ask(() -> kinds.stream().flatMap(kind -> count(kind, text)).toList(), found::set);
        }
    }

    private static Stream<Found> count(AlsoFound kind, String text) {
        return kind.count(text).stream().filter(count -> count > 0).mapToObj(count -> new Found(kind, count));
    }

    /** Asks the same for another kind. */
    void show(AlsoFound kind) {
        kind.show(model.text().get());
    }
}
