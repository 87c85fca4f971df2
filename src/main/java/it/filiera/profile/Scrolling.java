package it.filiera.profile;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A column that scrolls, and stays where it was when it is built anew. */
public final class Scrolling extends ScrollPane {

    public Scrolling(Node content, FrameState state, String part) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("profile-scroll");
        setVvalue(state.scrolled(part).get());
        vvalueProperty().subscribe((_, now) -> state.scrolled(part).set(now.doubleValue()));
    }
}
