package it.filiera.ui;

import it.filiera.message.Message;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Asks for a name, in a small window under what it is about. Esc closes it, Enter takes the name. */
public final class NameController {

    /**
     * What is asked.
     *
     * @param field what the name is of
     * @param take verb and object, for the button
     * @param present the name as it stands
     */
    public record Question(String title, String field, String take, String present) {}

    /** What happens with a name. */
    public interface Naming {
        void name(String name, Runnable done, Consumer<Message> refused);
    }

    private final Desk desk;
    private final Naming naming;
    private final Popup popup = new Popup();
    private final VBox root;

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label refusal;

    @FXML
    private Button take;

    private NameController(Desk desk, Question question, Naming naming) {
        this.desk = desk;
        this.naming = naming;
        this.root = Views.load(desk.language().messages().get(), this);
        title.setText(question.title());
        name.setPromptText(question.field());
        name.setAccessibleText(question.field());
        name.setText(question.present());
        take.setText(question.take());
        popup.getContent().add(root);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Shows it; {@code naming} gets the name, what to do when it is taken, and where to say why it is not. */
    public static void under(Node owner, Desk desk, Question question, Naming naming) {
        NameController asking = new NameController(desk, question, naming);
        Bounds bounds = owner.localToScreen(owner.getBoundsInLocal());
        asking.root.setStyle(owner.getScene().getRoot().getStyle());
        asking.popup.show(owner, bounds.getMinX(), bounds.getMaxY() + 2);
        asking.name.requestFocus();
        asking.name.selectAll();
    }

    @FXML
    void take() {
        naming.name(name.getText(), popup::hide, this::refuse);
    }

    private void refuse(Message reason) {
        refusal.setText(desk.language().say(reason));
        Pieces.show(refusal, true);
    }
}
