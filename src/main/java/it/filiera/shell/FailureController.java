package it.filiera.shell;

import it.filiera.ui.Copied;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** Tells of something that went wrong inside the program. */
final class FailureController implements Screen {

    private final Desk desk;
    private final Failure failure;
    private final Links outside;
    private final Parent root;

    @FXML
    private Label code;

    @FXML
    private TextArea details;

    @FXML
    private Button goOn;

    FailureController(Desk desk, Failure failure, Links outside) {
        this.desk = desk;
        this.failure = failure;
        this.outside = outside;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        code.setText(desk.say("failure.code", failure.code()));
        details.setText(failure.details());
    }

    @FXML
    private void copy() {
        Copied.text(failure.details());
    }

    @FXML
    private void openLog() {
        outside.open(desk.settings().folder().resolve("filiera.log").toUri().toString());
    }

    @FXML
    private void hide() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        goOn.requestFocus();
    }

    @Override
    public void close() {}
}
