package it.filiera.directory.ui;

import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/** Where one types what one looks for. */
public final class SearchBoxController implements Screen {

    private final DirectoryModel model;
    private final Parent root;

    @FXML
    private TextField field;

    SearchBoxController(Desk desk, DirectoryModel model) {
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(model.text());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void close() {
        field.textProperty().unbindBidirectional(model.text());
    }
}
