package it.filiera.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Subscription;

/** A small screen that stands at a value, inside the window. A press beside it or Escape takes it away. FX thread only. */
public final class Callout {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final Screen content;

    /** {@code whileShown} ends with the callout. */
    public Callout(Screen content, Subscription whileShown) {
        this.content = content;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(_ -> {
            whileShown.unsubscribe();
            content.close();
        });
    }

    /** Below the anchor, above it where there is no room below. */
    public void show(Node anchor) {
        Window window = anchor.getScene().getWindow();
        Parent look = anchor.getScene().getRoot();
        StackPane frame = new StackPane(content.root());
        frame.getStyleClass().addAll("root", "callout");
        frame.setStyle(look.getStyle());
        popup.getScene().getStylesheets().setAll(anchor.getScene().getStylesheets());
        popup.getContent().setAll(frame);
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.show(window, at.getMinX(), at.getMaxY() + GAP);
        keepInside(window, frame, at);
        content.focus();
    }

    private void keepInside(Window window, StackPane frame, Bounds at) {
        double right = window.getX() + window.getWidth() - frame.getWidth() - GAP;
        double bottom = window.getY() + window.getHeight() - frame.getHeight() - GAP;
        popup.setX(Math.max(window.getX() + GAP, Math.min(at.getMinX(), right)));
        boolean fitsBelow = at.getMaxY() + GAP <= bottom;
        double above = at.getMinY() - GAP - frame.getHeight();
        popup.setY(fitsBelow ? at.getMaxY() + GAP : Math.max(window.getY() + GAP, above));
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShown() {
        return popup.isShowing();
    }
}
