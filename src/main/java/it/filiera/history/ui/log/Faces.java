package it.filiera.history.ui.log;

import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.KeyCaps;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How the buttons of the sheet look. */
final class Faces {

    private Faces() {}

    private static Icon icon(InteractionKind kind) {
        return switch (kind) {
            case MEETING -> Icon.MEETING;
            case CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case VISIT -> Icon.VISIT;
            case B2B -> Icon.B2B;
            case NOTE -> Icon.NOTE;
        };
    }

    /** One segment of the bar of kinds. */
    static ToggleButton kind(InteractionKind kind, Desk desk) {
        ToggleButton button = new ToggleButton(desk.say("log.kind." + kind.code()), icon(kind).node());
        boolean first = kind.ordinal() == 0;
        boolean last = kind.ordinal() == InteractionKind.values().length - 1;
        button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Chosen ones carry a tick, for colour alone tells nothing. */
    static ToggleButton outcome(Outcome outcome, Desk desk) {
        ToggleButton button = new ToggleButton(desk.say("interaction.outcome." + outcome.code()));
        button.graphicProperty().bind(button.selectedProperty().map(on -> on ? Icon.CHOSEN.node() : null));
        return button;
    }

    /** A title, and the keys that do the same. */
    static void dress(Button button, Desk desk, String title, String keys) {
        Label name = new Label(desk.say(title));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(name, KeyCaps.of(List.of(String.join(" ", KeyCaps.names(desk, KeyCombination.valueOf(keys))))));
        face.getStyleClass().add("keys");
        button.setGraphic(face);
        button.setAccessibleText(desk.say(title));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
