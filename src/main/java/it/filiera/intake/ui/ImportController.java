package it.filiera.intake.ui;

import it.filiera.intake.ui.check.CheckController;
import it.filiera.intake.ui.columns.ColumnsController;
import it.filiera.intake.ui.done.DoneController;
import it.filiera.intake.ui.file.FileController;
import it.filiera.intake.ui.file.FileState;
import it.filiera.intake.ui.match.MatchController;
import it.filiera.ui.Icon;
import it.filiera.ui.Job;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The steps in a line, and below them the one that is due. Files can be pasted anywhere on it. */
final class ImportController implements Screen {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Pixels at a text size of 100 % in which the names of all steps have room. */
    private static final double ROOMY = 900;

    /** Pixels at a text size of 100 % that the steps leave enough of. */
    private static final double HIGH = 400;

    private static final double WHOLE = 100;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final ImportDesk around;
    private final ImportModel model;
    private final Consumer<String> ask;
    private final HBox trail = new HBox();
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Screen shown;
    private boolean begun;

    @FXML
    private FlowPane steps;

    @FXML
    private Label promise;

    @FXML
    private StackPane place;

    @FXML
    private Node work;

    @FXML
    private Label working;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button stop;

    ImportController(ImportDesk around, ImportModel model, Consumer<String> ask) {
        this.around = around;
        this.model = model;
        this.ask = ask;
        this.root = Views.load(around.desk().language().messages().get(), this);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        subscriptions = subscriptions
                .and(root.layoutBoundsProperty().subscribe(this::fit))
                .and(around.desk().theme().textSize().subscribe(_ -> fit()));
    }

    @FXML
    private void initialize() {
        trail.getStyleClass().add("trail");
        subscriptions = Subscription.combine(
                model.step().subscribe(this::show),
                model.file().state().subscribe(this::showTrail),
                model.done().state().subscribe((_, _) -> showSteps()),
                model.check().running().subscribe(_ -> watch()),
                model.match().running().subscribe(_ -> watch()));
        begun = true;
    }

    private void showTrail(FileState state) {
        trail.getChildren().clear();
        if (state.source() != null) {
            Hyperlink back = new Hyperlink(around.say("data.title"), Icon.BACK.node());
            back.getStyleClass().add("trail-link");
            back.setOnAction(_ -> model.leave());
            Label name = new Label(around.say("wizard.importing", state.source().name()));
            name.getStyleClass().add("trail-name");
            trail.getChildren().setAll(back, new Label("/"), name);
        }
    }

    /** Where there is little room, only the step that is due has its name. */
    private void fit() {
        double room = root.getLayoutBounds().getWidth();
        boolean narrow = room > 0 && room * WHOLE < ROOMY * around.desk().theme().textSize().get();
        root.pseudoClassStateChanged(NARROW, narrow);
        double height = root.getLayoutBounds().getHeight();
        root.pseudoClassStateChanged(LOW, height > 0 && height * WHOLE < HIGH * around.desk().theme().textSize().get());
        Pieces.show(promise, !narrow && model.step().get() != Step.IMPORT);
    }

    private void show(Step step) {
        if (shown != null) {
            shown.close();
        }
        Screen now = screen(step);
        shown = now;
        showSteps();
        place.getChildren().setAll(List.of(now.root()));
        if (begun) {
            fit();
            place.applyCss(); // what scrolls takes its content in only now, and nothing outside a scene takes the focus
            focus();
        }
    }

    /** Long work lies over the step that waits for it. */
    private void watch() {
        watching.unsubscribe();
        Job job = model.check().running().get() == null ? model.match().running().get() : model.check().running().get();
        Pieces.show(work, job != null);
        place.setDisable(job != null);
        if (job == null) {
            focus();
        } else {
            working.setText(around.say(job.title()));
            watching = job.progress().subscribe(value -> progress.setProgress(value.doubleValue()));
            stop.setDisable(false);
            stop.setOnAction(_ -> {
                stop.setDisable(true);
                job.stop();
            });
            stop.requestFocus();
        }
    }

    private Screen screen(Step step) {
        return switch (step) {
            case FILE -> new FileController(around, model.file(), model::forward);
            case COLUMNS -> new ColumnsController(around, model.columns(), () -> model.returnTo(Step.FILE), model::forward);
            case CHECK -> new CheckController(around, model.check(), () -> model.returnTo(Step.COLUMNS), model::forward);
            case DUPLICATES -> new MatchController(around, model.match(), () -> model.returnTo(Step.CHECK), model::forward);
            case IMPORT -> new DoneController(around, model.done(), () -> model.returnTo(Step.DUPLICATES), model::another, ask);
        };
    }

    private void showSteps() {
        List<Node> line = new ArrayList<>();
        for (Step step : Step.values()) {
            if (step.ordinal() > 0) {
                Region bar = new Region();
                bar.getStyleClass().add("step-line");
                line.add(bar);
            }
            line.add(button(step));
        }
        steps.getChildren().setAll(line);
    }

    /** A step that is over leads back to it; one that is not yet due is a word. */
    private Node button(Step step) {
        Step now = model.step().get();
        boolean over = step.compareTo(now) < 0;
        Label number = new Label(over ? null : Integer.toString(step.ordinal() + 1), over ? Icon.CHOSEN.node() : null);
        number.getStyleClass().add("step-number");
        Button button = new Button(around.say(step.title()), number);
        button.getStyleClass().setAll("step");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(model.canReturnTo(step));
        button.setOnAction(_ -> model.returnTo(step));
        button.setAccessibleText(around.say(
                over ? "wizard.step-over" : step == now ? "wizard.step-here" : "wizard.step-later", around.say(step.title()), step.ordinal() + 1));
        button.pseudoClassStateChanged(HERE, step == now);
        button.pseudoClassStateChanged(DONE, over);
        return button;
    }

    /** Presses from wherever the focus is the button that goes on, if it can be pressed; what writes is pressed itself. */
    private void goOn(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && model.step().get() != Step.IMPORT) {
            event.consume();
            if (place.lookup("#go") instanceof Button go && go.isVisible()) {
                go.fire();
            }
        }
    }

    /** A table or files from the clipboard; inside a text field the key is the field's own. */
    @FXML
    private void pressed(KeyEvent event) {
        boolean pastes = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.V;
        if (pastes && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            Clipboard clipboard = Clipboard.getSystemClipboard();
            if (clipboard.hasFiles()) {
                model.open(clipboard.getFiles().stream().map(File::toPath).toList());
            } else if (clipboard.hasString()) {
                model.paste(clipboard.getString());
            }
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(trail);
    }

    @Override
    public void focus() {
        if (shown != null && begun) {
            shown.focus();
            if (!root.isFocusWithin() && place.lookup("#go") instanceof Node go) {
                go.requestFocus();
            }
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        watching.unsubscribe();
        if (shown != null) {
            shown.close();
        }
    }
}
