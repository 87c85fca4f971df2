package it.filiera.intake.ui.match;

import it.filiera.intake.Precedence;
import it.filiera.intake.ui.ImportDesk;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Fill, overwrite or keep, side by side. */
final class PrecedenceChoice extends HBox {

    private static final List<String> PILLS = List.of("left-pill", "center-pill", "right-pill");

    PrecedenceChoice(ImportDesk around, String of, Precedence present, Consumer<Precedence> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (Precedence precedence : Precedence.values()) {
            ToggleButton button = new ToggleButton(around.say(title(precedence)));
            button.setToggleGroup(group);
            button.setUserData(precedence);
            button.getStyleClass().addAll(PILLS.get(precedence.ordinal()), "small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(precedence == present);
            button.setAccessibleText(of + ": " + button.getText());
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                chosen.accept((Precedence) now.getUserData());
            }
        });
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static String title(Precedence precedence) {
        return switch (precedence) {
            case FILL -> "wizard.match.fill";
            case OVERWRITE -> "wizard.match.overwrite";
            case KEEP -> "wizard.match.keep";
        };
    }
}
