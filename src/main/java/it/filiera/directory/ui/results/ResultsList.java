package it.filiera.directory.ui.results;

import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** The rows of an answer in one of their two forms. */
interface ResultsList extends AutoCloseable {

    /** Before there is any. */
    ResultsList NONE = new ResultsList() {
        @Override
        public Control node() {
            return new Label();
        }

        @Override
        public void close() {}
    };

    Control node();

    @Override
    void close();
}
