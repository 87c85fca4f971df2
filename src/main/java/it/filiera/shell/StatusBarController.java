package it.filiera.shell;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Job;
import it.filiera.ui.Pieces;
import it.filiera.ui.StatusItem;
import it.filiera.ui.StatusItem.Side;
import it.filiera.ui.Views;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The lower edge of the window: what the profile holds, what is being done, which profile it is. */
final class StatusBarController implements AutoCloseable {

    private final Desk desk;
    private final ShellModel model;
    private final ListChangeListener<Object> arrival = _ -> fill();
    private final ListChangeListener<Object> work = _ -> showJobs();
    private final Parent root;
    private Subscription items = Subscription.EMPTY;
    private Subscription running = Subscription.EMPTY;

    @FXML
    private HBox left;

    @FXML
    private HBox jobs;

    @FXML
    private HBox right;

    @FXML
    private Label folder;

    StatusBarController(Desk desk, ShellModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        folder.setText(desk.settings().folder().getFileName().toString());
        folder.setTooltip(new Tooltip(desk.settings().folder().toString()));
        model.features().addListener(arrival);
        model.steps().addListener(arrival);
        desk.tasks().jobs().addListener(work);
        fill();
        showJobs();
    }

    private void fill() {
        items.unsubscribe();
        items = Subscription.EMPTY;
        left.getChildren().clear();
        right.getChildren().clear();
        if (!model.steps().isEmpty()) {
            left.getChildren().add(new Label(desk.language().say(model.steps().getLast()), Icon.DATABASE.node()));
        }
        model.status().forEach(this::add);
    }

    private void add(StatusItem item) {
        Label label = new Label("", item.icon().node());
        items = items.and(item.text().subscribe(text -> {
            label.setText(text == null ? "" : desk.language().say(text));
            Pieces.show(label, text != null);
        }));
        (item.side() == Side.LEFT ? left : right).getChildren().add(label);
    }

    private void showJobs() {
        running.unsubscribe();
        running = Subscription.EMPTY;
        jobs.getChildren().setAll(desk.tasks().jobs().stream().map(this::job).toList());
    }

    private Node job(Job job) {
        String title = desk.language().say(job.title());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(title);
        running = running.and(job.progress().subscribe(value -> bar.setProgress(value.doubleValue())));
        Button stop = new Button(null, Icon.STOP.node());
        stop.getStyleClass().addAll("flat", "bar-button", "small");
        String name = desk.say("shell.stop", title);
        stop.setAccessibleText(name);
        stop.setTooltip(new Tooltip(name));
        stop.setOnAction(_ -> {
            job.stop();
            stop.setDisable(true);
        });
        HBox box = new HBox(new Label(title), bar, stop);
        box.getStyleClass().add("job");
        return box;
    }

    @Override
    public void close() {
        items.unsubscribe();
        running.unsubscribe();
        model.features().removeListener(arrival);
        model.steps().removeListener(arrival);
        desk.tasks().jobs().removeListener(work);
    }
}
