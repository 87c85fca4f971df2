package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import it.filiera.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What was promised to those who buy, the first few of it. Each leads to its place in the list, or to whom it was promised. */
final class PromisesController implements Aside {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Desk desk;
    private final TodayModel model;
    private final FollowUpWork work;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Label count;

    @FXML
    private Hyperlink all;

    @FXML
    private Label nothing;

    @FXML
    private VBox rows;

    PromisesController(Desk desk, TodayModel model, FollowUpWork work) {
        this.desk = desk;
        this.model = model;
        this.work = work;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        subscriptions = model.day().subscribe(this::show);
    }

    private void show(@Nullable Day day) {
        if (day != null) {
            FollowUpWords words = new FollowUpWords(desk, model.now().getValue());
            Day.Promises promises = day.promises();
            count.setText(String.valueOf(promises.count()));
            count.setVisible(promises.count() > 0);
            nothing.setVisible(promises.count() == 0);
            all.setVisible(model.allPromises().get() || promises.count() > promises.first().size());
            all.setText(desk.say(model.allPromises().get() ? "today.promises-few" : "today.promises-all"));
            rows.getChildren().setAll(promises.first().stream().map(each -> row(each, words)).toList());
        }
    }

    private Button row(Task told, FollowUpWords words) {
        FollowUp promise = told.followUp();
        Label task = new Label(promise.task());
        Label made = new Label(desk.say("today.promised-on", words.told(FollowUpWords.whom(promise)), words.promised(told)));
        made.getStyleClass().add("small-secondary");
        VBox what = new VBox(task, made);
        what.getStyleClass().add("what");
        HBox.setHgrow(what, Priority.ALWAYS);
        Label due = new Label(words.due(promise));
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().add("due");
        due.pseudoClassStateChanged(LATE, words.isLate(promise));
        HBox line = new HBox(what, due);
        line.getStyleClass().add("promise-line");
        Button row = new Button(null, line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("promise-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty());
        row.setAccessibleText(task.getText() + ", " + made.getText() + ", " + due.getText());
        row.setOnAction(_ -> find(promise));
        return row;
    }

    private void find(FollowUp promise) {
        if (model.find(promise.id()).isPresent()) {
            model.beside().set(false);
            model.selected().set(promise.id());
        } else {
            work.open(promise);
        }
    }

    @FXML
    private void showAll() {
        model.allPromises().set(!model.allPromises().get());
        all.setVisited(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
