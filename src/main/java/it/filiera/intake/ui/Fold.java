package it.filiera.intake.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/** Where there is little room, what stands at the side of a step comes and goes with a button. */
public final class Fold {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private Fold() {}

    public static Subscription of(Node side, ToggleButton shown) {
        return shown.selectedProperty().subscribe(on -> side.pseudoClassStateChanged(FOLDED, !on));
    }
}
