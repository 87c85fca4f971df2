package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks what came of something that is done. */
final class ResultController implements Screen {

    private final Desk desk;
    private final FollowUp followUp;
    private final Consumer<String> done;
    private final Parent root;

    @FXML
    private Label task;

    @FXML
    private TextField result;

    ResultController(Desk desk, FollowUp followUp, Consumer<String> done) {
        this.desk = desk;
        this.followUp = followUp;
        this.done = done;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        task.setText(followUp.task());
        result.setText(Objects.requireNonNullElse(followUp.result(), ""));
    }

    @FXML
    private void finish() {
        desk.overlay().hide();
        done.accept(result.getText());
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        result.requestFocus();
    }

    @Override
    public void close() {}
}
