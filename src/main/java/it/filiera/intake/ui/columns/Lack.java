package it.filiera.intake.ui.columns;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.ui.Icon;
import javafx.scene.control.Label;

/** Something missing, as it stands at the edge of the screen. */
final class Lack {

    private Lack() {}

    static Label label(ImportDesk around, Message lack) {
        Label label = new Label(around.say(lack), Icon.LOOK.node());
        label.getStyleClass().add("look-text");
        label.setWrapText(true);
        return label;
    }
}
