package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.results.ResultsLook.Density;
import it.filiera.directory.ui.results.ResultsLook.Kind;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The organisations that match, as table or cards, and how they are shown. */
public final class ResultsController implements Screen {

    private static final Duration PATIENCE = Duration.millis(200);

    private final Desk desk;
    private final ResultsModel model;
    private final Runnable back;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private ResultsList list = ResultsList.NONE;

    @FXML
    private HBox bar;

    @FXML
    private Label count;

    @FXML
    private Label total;

    @FXML
    private StackPane besideCount;

    @FXML
    private MenuButton order;

    @FXML
    private ToggleGroup kinds;

    @FXML
    private ToggleButton asTable;

    @FXML
    private ToggleButton asCards;

    @FXML
    private ToggleButton dense;

    @FXML
    private MenuButton columns;

    @FXML
    private ProgressBar progress;

    @FXML
    private StackPane place;

    /** {@code back} leads from the results to where the query is typed. */
    public ResultsController(Desk desk, ResultsModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.back = back;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        Arrays.stream(Sorting.values()).map(this::sorting).forEach(order.getItems()::add);
        Arrays.stream(ResultColumn.values()).map(this::choice).forEach(columns.getItems()::add);
        dense.setSelected(model.look().density().get() == Density.DENSE);
        dense.selectedProperty().subscribe((_, on) -> model.look().density().set(on ? Density.DENSE : Density.COMFORTABLE));
        kinds.selectToggle(model.look().kind().get() == Kind.CARDS ? asCards : asTable);
        kinds.selectedToggleProperty().subscribe((before, chosen) -> chooseKind(before == asTable, chosen == null));
        bar.widthProperty().subscribe((_, _) -> fitOrder());
        total.textProperty().subscribe((_, _) -> fitOrder());
        patience.setOnFinished(_ -> progress.setVisible(model.rows().waiting().get()));
        subscriptions = Subscription.combine(
                model.rows().answer().subscribe(this::say),
                model.rows().order().subscribe((_, _) -> say(model.rows().answer().get())),
                model.rows().waiting().subscribe(this::showWaiting),
                model.look().kind().subscribe(this::fill));
    }

    /** Puts something beside the number of organisations. */
    public void beside(Node node) {
        besideCount.getChildren().setAll(List.of(node));
        node.managedProperty().subscribe((_, _) -> fitOrder());
    }

    private MenuItem sorting(Sorting sorting) {
        RadioMenuItem item = new RadioMenuItem(desk.say(sorting.title()));
        item.setUserData(sorting);
        item.setOnAction(_ -> model.rows().order().set(sorting.order()));
        return item;
    }

    private MenuItem choice(ResultColumn column) {
        CheckBox box = new CheckBox(desk.say(column.title()));
        box.setSelected(model.look().columns().get().contains(column));
        box.setDisable(column == ResultColumn.NAME);
        box.selectedProperty().subscribe((_, shown) -> model.look().show(column, shown));
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> box.setSelected(!box.isSelected()));
        return item;
    }

    /** One of the two is always on. */
    private void chooseKind(boolean wasTable, boolean none) {
        if (none) {
            kinds.selectToggle(wasTable ? asTable : asCards);
        } else {
            model.look().kind().set(kinds.getSelectedToggle() == asCards ? Kind.CARDS : Kind.TABLE);
        }
    }

    private void say(Answer answer) {
        Sorting sorting = Sorting.of(model.rows().order().get()).orElse(Sorting.RELEVANCE);
        count.setText(NumberFormat.getIntegerInstance(desk.language().locale()).format(answer.total()));
        total.setText(desk.say(sorting.total(), answer.total()));
        order.setText(desk.say(sorting.title()));
        order.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(sorting.equals(item.getUserData())));
    }

    /** Where the bar has no room for all its words, the order is said by its menu only. */
    private void fitOrder() {
        order.setContentDisplay(ContentDisplay.LEFT);
        if (bar.getWidth() > 0 && bar.prefWidth(-1) > bar.getWidth()) {
            order.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private void showWaiting(boolean waiting) {
        if (waiting) {
            patience.playFromStart();
        } else {
            patience.stop();
            progress.setVisible(false);
        }
    }

    private void fill(Kind kind) {
        list.close();
        list = kind == Kind.CARDS ? new ResultsCards(desk, model) : new ResultsTable(desk, model);
        columns.setDisable(kind == Kind.CARDS);
        dense.setDisable(kind == Kind.CARDS);
        new ResultsKeys(desk, model, back).listen(list.node());
        place.getChildren().setAll(List.of(list.node()));
    }

    @FXML
    private void export() {
        model.export();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Puts the focus on the rows. */
    @Override
    public void focus() {
        list.node().requestFocus();
    }

    @Override
    public void close() {
        patience.stop();
        subscriptions.unsubscribe();
        list.close();
    }
}
