package it.filiera.history.ui.today;

import javafx.scene.Node;

/** A part of the screen beside the list. */
interface Aside {

    Node node();

    /** Ends what it follows. */
    void close();
}
