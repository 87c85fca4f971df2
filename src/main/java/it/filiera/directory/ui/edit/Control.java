package it.filiera.directory.ui.edit;

import javafx.scene.Node;

/** What a value is typed into or chosen with. */
interface Control {

    Node node();

    /** Puts the focus where typing begins. */
    default void focus() {
        node().requestFocus();
    }

    /** Ends what the control follows. */
    void close();
}
