package it.filiera.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A view that stands in the window, for as long as it does. All that must outlive it is in its model. */
public interface Screen extends AutoCloseable {

    Parent root();

    /** What the screen wants in the top bar. */
    default Optional<Node> header() {
        return Optional.empty();
    }

    /** What it is about at the moment; asked for when something is logged or put on a list. */
    default Subject subject() {
        return Subject.NOTHING;
    }

    /** Puts the focus where work begins. */
    default void focus() {
        root().requestFocus();
    }

    /** Ends all subscriptions to what outlives the view. */
    @Override
    void close();
}
