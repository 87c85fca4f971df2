package it.filiera.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, where one came from, and where one can go back and forward to. FX thread only. */
public final class Navigator {

    private final ReadOnlyObjectWrapper<Target> current;
    private final Deque<Target> behind = new ArrayDeque<>();
    private final Deque<Target> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    private Supplier<Subject> subject = () -> Subject.NOTHING;

    public Navigator(Target first) {
        current = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Target> current() {
        return current.getReadOnlyProperty();
    }

    /** What the screen that is shown is about at the moment. */
    public Subject subject() {
        return subject.get();
    }

    /** For who shows the screens: whom to ask what the one that is shown is about. */
    public void showing(Supplier<Subject> asked) {
        subject = asked;
    }

    /** Goes there; where one is already, nothing happens. */
    public void go(Target target) {
        if (!target.equals(current.get())) {
            behind.push(current.get());
            ahead.clear();
            show(target);
        }
    }

    /** Goes there in place of where one is: back leads to where one was before. */
    public void replace(Target target) {
        show(target);
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(current.get());
            show(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(current.get());
            show(ahead.pop());
        }
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private void show(Target target) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        current.set(target);
    }
}
