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

    /** Moves by what is seen at once. */
    public void turn(boolean back) {
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + (back ? -seen : seen) / hidden, 0, 1));
        }
    }
}
