package it.filiera.history.ui.log;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A follow-up while it is typed. FX thread only. */
final class FollowUpForm {

    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty task = new SimpleStringProperty("");
    private final BooleanProperty promised = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Pick> owner = new SimpleObjectProperty<>();

    FollowUpForm(Runnable changed) {
        Subscription.combine(
                due.subscribe((_, _) -> changed.run()),
                task.subscribe((_, _) -> changed.run()),
                promised.subscribe((_, _) -> changed.run()),
                owner.subscribe((_, _) -> changed.run()));
    }

    StringProperty due() {
        return due;
    }

    StringProperty task() {
        return task;
    }

    BooleanProperty promised() {
        return promised;
    }

    /** Who does it; null stands for whoever writes it down. */
    ObjectProperty<@Nullable Pick> owner() {
        return owner;
    }

    boolean isEmpty() {
        return due.get().isBlank() && task.get().isBlank();
    }

    Draft.Task draft() {
        return new Draft.Task(due.get(), task.get(), promised.get(), owner.get());
    }

    void fill(Draft.Task kept) {
        due.set(kept.due());
        task.set(kept.task());
        promised.set(kept.promised());
        owner.set(kept.owner());
    }
}
