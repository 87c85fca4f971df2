package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/** What the window shows when there is no profile to show: why, and a way out. */
public final class UnopenedController {

    private final String sentence;
    private final Runnable leave;
    private final Parent root;

    @FXML
    private Label reason;

    UnopenedController(Desk desk, Message reason, Runnable leave) {
        this.sentence = desk.language().say(reason);
        this.leave = leave;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        reason.setText(sentence);
    }

    @FXML
    private void close() {
        leave.run();
    }
}
