package it.filiera.history.ui.log;

import it.filiera.history.ui.log.Finders.Finder;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is offered for what is typed, the first of it marked. FX thread only. */
final class Offering {

    private final Latest questions;
    private final Finder known;
    private final ReadOnlyObjectWrapper<List<Pick>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();

    Offering(Tasks tasks, Finder known) {
        this.questions = new Latest(tasks);
        this.known = known;
    }

    /** Asks for what fits, beside those who are chosen; of an empty text for what is likely. */
    void ask(String typed, List<Pick> chosen) {
        List<Pick> beside = List.copyOf(chosen);
        questions.ask(() -> known.find(typed.strip(), beside), this::show);
    }

    void dismiss() {
        questions.forget();
        show(List.of());
    }

    ReadOnlyObjectProperty<List<Pick>> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty marked() {
        return marked.getReadOnlyProperty();
    }

    Optional<Pick> best() {
        return found.get().isEmpty() ? Optional.empty() : Optional.of(found.get().get(marked.get()));
    }

    /** Marks the next, or the one before; after the last comes the first. */
    void move(int by) {
        if (!found.get().isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, found.get().size()));
        }
    }

    private void show(List<Pick> picks) {
        marked.set(0);
        found.set(List.copyOf(picks));
    }
}
