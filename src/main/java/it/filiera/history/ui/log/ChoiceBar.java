package it.filiera.history.ui.log;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One of a few, as buttons side by side: one stop of the focus, the arrows go from one to the next, Space chooses. */
final class ChoiceBar<T> {

    private final Pane box;
    private final Property<@Nullable T> value;
    private final Function<T, ToggleButton> face;
    private final boolean optional;
    private Subscription subscription = Subscription.EMPTY;

    /** {@code optional}: what is chosen can be given back. */
    ChoiceBar(Pane box, Property<@Nullable T> value, Function<T, ToggleButton> face, boolean optional) {
        this.box = box;
        this.value = value;
        this.face = face;
        this.optional = optional;
        // before the button itself, which would look for the next stop of the focus in that direction
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Offers these from now on. */
    void offer(List<T> options) {
        subscription.unsubscribe();
        box.getChildren().setAll(options.stream().map(this::button).toList());
        subscription = value.subscribe(chosen -> show(chosen));
    }

    private Node button(T option) {
        ToggleButton button = face.apply(option);
        button.setUserData(option);
        button.setOnAction(_ -> choose(option));
        return button;
    }

    private void choose(T option) {
        value.setValue(optional && option.equals(value.getValue()) ? null : option);
        show(value.getValue());
    }

    private void show(@Nullable T chosen) {
        boolean none = box.getChildren().stream().noneMatch(button -> Objects.equals(button.getUserData(), chosen));
        for (Node node : box.getChildren()) {
            boolean is = Objects.equals(node.getUserData(), chosen);
            ((ToggleButton) node).setSelected(is);
            node.setFocusTraversable(is || none && node.equals(box.getChildren().getFirst()));
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN ? 1
                : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP ? -1 : 0;
        int at = focused();
        if (step != 0 && at >= 0) {
            box.getChildren().get(Math.floorMod(at + step, box.getChildren().size())).requestFocus();
            event.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < box.getChildren().size(); i++) {
            if (box.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    void close() {
        subscription.unsubscribe();
    }
}
