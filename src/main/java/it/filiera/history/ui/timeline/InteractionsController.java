package it.filiera.history.ui.timeline;

import it.filiera.query.Problem;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All interactions, and a field to look for some of them. */
public final class InteractionsController implements Screen {

    private final Desk desk;
    private final InteractionsModel model;
    private final Doing doing;
    private final Marking marking;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private TextField field;

    @FXML
    private ToggleButton newest;

    @FXML
    private ToggleButton best;

    @FXML
    private Label problem;

    @FXML
    private ListView<TimelineRow> list;

    InteractionsController(Desk desk, InteractionsModel model, Doing doing, Marking marking) {
        this.desk = desk;
        this.model = model;
        this.doing = doing;
        this.marking = marking;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        new TimelineList(list, desk, model.found(), doing, marking::of);
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ToggleGroup order = new ToggleGroup();
        newest.setToggleGroup(order);
        best.setToggleGroup(order);
        order.selectToggle(model.bestFirst().get() ? best : newest);
        order.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                order.selectToggle(before);
            } else {
                model.bestFirst().set(now == best);
            }
        });
        subscriptions = model.problem().subscribe(this::tell);
    }

    private void tell(@Nullable Problem wrong) {
        problem.setText(wrong == null ? "" : desk.language().say(wrong.reason()));
        Pieces.show(problem, wrong != null);
    }

    /** Down leads into what was found. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
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
