package it.filiera.list.ui;

import it.filiera.list.ui.AddToListModel.Choice;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Type to find a list or to name a new one; Enter puts the organisations there. The focus stays in the field, arrows move the mark. */
final class AddToListController implements Screen {

    private final Desk desk;
    private final AddToListModel model;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private TextField field;

    @FXML
    private ListView<Choice> choices;

    @FXML
    private Node first;

    @FXML
    private Label refusal;

    @FXML
    private Button take;

    AddToListController(Desk desk, AddToListModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        choices.setCellFactory(_ -> new ChoiceCell(desk, model.count()));
        choices.setOnMouseClicked(event -> {
            model.marked().set(Math.max(0, choices.getSelectionModel().getSelectedIndex()));
            if (event.getClickCount() > 1) {
                take();
            }
        });
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions = Subscription.combine(
                model.title().subscribe(this::showTitle),
                model.choices().subscribe(this::show),
                model.marked().subscribe(_ -> mark()));
    }

    private void showTitle(@Nullable Message said) {
        title.setText(said == null ? "" : desk.language().say(said));
    }

    private void show(List<Choice> now) {
        choices.getItems().setAll(now);
        first.setVisible(now.isEmpty());
        mark();
    }

    private void mark() {
        int at = model.marked().get();
        boolean some = at < choices.getItems().size();
        take.setDisable(!some);
        take.setText(desk.say(some && choices.getItems().get(at).list() == null ? "lists.take-new" : "lists.take"));
        if (some) {
            choices.getSelectionModel().clearAndSelect(at);
            choices.scrollTo(Math.max(0, at - 1));
            field.setAccessibleHelp(choices.getItems().get(at).name());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    private void take() {
        model.take(desk.overlay()::hide, this::refuse);
    }

    private void refuse(Message reason) {
        refusal.setText(desk.language().say(reason));
        Pieces.show(refusal, true);
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
        field.requestFocus();
        field.end();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        field.textProperty().unbindBidirectional(model.typed());
    }
}
