package it.filiera.directory.ui;

import it.filiera.ui.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A condition of the query, to be read and to be taken away. */
final class Chip extends HBox {

    /** {@code remove} says in words what the button does. */
    Chip(String subject, String values, String remove, Runnable removed) {
        getStyleClass().add("chip");
        Label before = new Label(subject + ":");
        before.getStyleClass().add("chip-subject");
        before.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(values);
        value.getStyleClass().add("chip-value");
        value.setTooltip(new Tooltip(values));
        getChildren().addAll(before, value, button(remove, removed));
    }

    private static Button button(String remove, Runnable removed) {
        Button button = new Button(null, Icon.CLOSE.node());
        button.getStyleClass().add("chip-close");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(remove);
        button.setTooltip(new Tooltip(remove));
        button.setOnAction(_ -> removed.run());
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                removed.run();
                event.consume();
            }
        });
        return button;
    }
}
