package it.filiera.intake.ui.match;

import it.filiera.intake.Matched;
import it.filiera.intake.ui.Fold;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.matching.Verdict;
import it.filiera.ui.Job;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rows that may be organisations of the directory at the left; one of them, or the fields of all, at the right. */
public final class MatchController implements Screen {

    private final ImportDesk around;
    private final MatchModel model;
    private final Runnable back;
    private final Runnable forward;
    private final RowDetail detail;
    private final FieldsPane fields;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private Label about;

    @FXML
    private CheckBox withSame;

    @FXML
    private ListView<Matched> rows;

    @FXML
    private MenuButton rest;

    @FXML
    private ToggleGroup views;

    @FXML
    private ToggleButton byRow;

    @FXML
    private ToggleButton byField;

    @FXML
    private ScrollPane place;

    @FXML
    private Label undecided;

    @FXML
    private Button go;

    @FXML
    private Node side;

    @FXML
    private ToggleButton listed;

    public MatchController(ImportDesk around, MatchModel model, Runnable back, Runnable forward) {
        this.around = around;
        this.model = model;
        this.back = back;
        this.forward = forward;
        this.detail = new RowDetail(around, model);
        this.fields = new FieldsPane(around, model);
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(_ -> new MatchCell(around, model));
        withSame.setSelected(model.withSame().get());
        for (Choice choice : Choice.values()) {
            MenuItem item = new MenuItem(around.say(choice.title()));
            item.setOnAction(_ -> model.decideRest(choice));
            rest.getItems().add(item);
        }
        views.selectToggle(model.byField().get() ? byField : byRow);
        place.setContent(model.byField().get() ? fields : detail);
        subscriptions = Subscription.combine(
                Fold.of(side, listed),
                detail.follow(),
                fields.follow(),
                model.rows().subscribe(this::show),
                model.chosen().subscribe(this::select),
                model.choices().subscribe(_ -> showChoices()),
                model.counts().subscribe(counts -> byField.setText(around.say("wizard.match.by-field", counts.size()))),
                model.running().subscribe(this::showRunning),
                rows.getSelectionModel().selectedItemProperty().subscribe((_, matched) -> choose(matched)),
                withSame.selectedProperty().subscribe((_, on) -> model.withSame().set(on)),
                views.selectedToggleProperty().subscribe(this::turn));
    }

    private void show(List<Matched> now) {
        showing = true;
        rows.getItems().setAll(now);
        showing = false;
        about.setText(around.say(
                "wizard.match.about", model.count(Verdict.NEW), model.count(Verdict.SAME), model.count(Verdict.MAYBE)));
        withSame.setText(around.say("wizard.match.with-same", model.count(Verdict.SAME)));
        select(model.chosen().get());
        showChoices();
    }

    private void showRunning(@Nullable Job job) {
        place.setDisable(job != null);
        go.setDisable(job != null);
        rows.refresh();
    }

    private void select(@Nullable Matched matched) {
        int index = matched == null ? -1 : rows.getItems().indexOf(matched);
        if (index >= 0 && index != rows.getSelectionModel().getSelectedIndex()) {
            showing = true;
            rows.getSelectionModel().clearAndSelect(index);
            rows.getFocusModel().focus(index);
            rows.scrollTo(Math.max(0, index - 2));
            showing = false;
        }
    }

    private void choose(@Nullable Matched matched) {
        if (!showing && matched != null) {
            model.chosen().set(matched);
        }
    }

    private void showChoices() {
        rows.refresh();
        byRow.setText(around.say("wizard.match.by-row", model.rows().get().size()));
        undecided.setText(around.say("wizard.match.undecided", model.undecided()));
        rest.setText(around.say("wizard.match.rest", model.undecided()));
        rest.setDisable(model.undecided() == 0);
    }

    /** One of the two is always on. */
    private void turn(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            views.selectToggle(before);
        } else {
            model.byField().set(byField.isSelected());
            place.setContent(byField.isSelected() ? fields : detail);
        }
    }

    /** 1, 2 and 3 decide about the chosen row, wherever on this screen the focus is. */
    @FXML
    private void pressed(KeyEvent event) {
        int place = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).indexOf(event.getCode());
        int keypad = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3).indexOf(event.getCode());
        if (Math.max(place, keypad) >= 0 && byRow.isSelected()) {
            event.consume();
            model.decide(Choice.values()[Math.max(place, keypad)]);
        }
    }

    @FXML
    private void back() {
        back.run();
    }

    @FXML
    private void forward() {
        forward.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        (model.rows().get().isEmpty() ? go : rows).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
