package it.filiera.history.ui.log;

import it.filiera.ui.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** The line below a date: what was understood, or in red why it was not. */
final class ReadLine {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private ReadLine() {}

    static void show(Label line, String words, boolean understood, Icon icon) {
        line.setText(words);
        line.setGraphic((understood ? icon : Icon.FAILURE).node());
        line.pseudoClassStateChanged(WRONG, !understood);
    }
}
