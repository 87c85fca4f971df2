package it.filiera.tour;

import it.filiera.ui.Desk;
import javafx.stage.Stage;

/** The window that the tour walks through. FX thread only. */
public interface House extends AutoCloseable {

    Stage stage();

    Desk desk();

    @Override
    void close();
}
