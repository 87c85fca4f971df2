package it.filiera.tour;

import javafx.stage.Stage;

/** The window that the tour walks through. FX thread only. */
public interface House extends AutoCloseable {

    Stage stage();

    @Override
    void close();
}
