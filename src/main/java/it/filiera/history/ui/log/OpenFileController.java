package it.filiera.history.ui.log;

import it.filiera.history.Attachment;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Asks before a file goes to another program. */
final class OpenFileController implements Screen {

    private final Desk desk;
    private final Attachment attachment;
    private final Runnable opening;
    private final Parent root;

    @FXML private Label title;
    @FXML private Button cancel;

    OpenFileController(Desk desk, Attachment attachment, Runnable opening) {
        this.desk = desk;
        this.attachment = attachment;
        this.opening = opening;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        title.setText(desk.say("attachment.open-title", attachment.name()));
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
    }

    @FXML
    private void open() {
        desk.overlay().hide();
        opening.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Whoever presses Enter by habit opens nothing. */
    @Override
    public void focus() {
        cancel.requestFocus();
    }

    @Override
    public void close() {}
}
