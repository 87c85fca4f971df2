package it.filiera.initiative.ui;

import it.filiera.initiative.InitiativeStatus;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.ui.Icon;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** How states look; each comes with its word. */
final class Styles {

    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Styles() {}

    static Label status(InitiativeWords words, InitiativeStatus status) {
        Icon icon = switch (status) {
            case PLANNED -> Icon.WHEN;
            case CONFIRMED, HELD -> Icon.SUCCESS;
            case CANCELLED -> Icon.FAILURE;
        };
        Label badge = new Label(words.of(status), icon.node());
        badge.getStyleClass().addAll("badge", "state-badge", "state-" + status.code());
        return badge;
    }

    /** For what stands outside the views of this room. */
    static String sheet() {
        return Objects.requireNonNull(Styles.class.getResource("initiatives.css")).toExternalForm();
    }

    /** The style class for what became of an invitation. */
    static String of(ParticipationStatus status) {
        return "state-" + status.code();
    }
}
