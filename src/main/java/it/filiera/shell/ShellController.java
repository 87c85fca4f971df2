package it.filiera.shell;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Fills the frame of the window with what the features bring. */
public final class ShellController implements AutoCloseable {

    private final Desk desk;
    private final ShellModel model;
    private final TopBarController topBar;
    private final StatusBarController statusBar;
    private final ListChangeListener<Object> arrival = _ -> fill();
    private final ListChangeListener<Object> progress = _ -> showSteps();

    @FXML
    private VBox rail;

    @FXML
    private VBox ownRail;

    @FXML
    private StackPane topPlace;

    @FXML
    private StackPane place;

    @FXML
    private Node skeleton;

    @FXML
    private VBox steps;

    @FXML
    private StackPane statusPlace;

    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable Screen screen;

    ShellController(Desk desk, ShellModel model) {
        this.desk = desk;
        this.model = model;
        this.topBar = new TopBarController(desk, model);
        this.statusBar = new StatusBarController(desk, model);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        topPlace.getChildren().setAll(topBar.root());
        statusPlace.getChildren().setAll(statusBar.root());
        place.setOnDragOver(ShellController::dragged);
        place.setOnDragDropped(this::dropped);
        model.features().addListener(arrival);
        model.steps().addListener(progress);
        subscriptions = desk.navigator().current().subscribe((_, _) -> show());
        showSteps();
        fill();
    }

    /** Files that the screen itself has no use for. */
    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(model.drop(event.getDragboard().getFiles().stream().map(File::toPath).toList()));
        event.consume();
    }

    private void fill() {
        leaveRail();
        fill(rail, model.rail());
        fill(ownRail, model.ownRail());
        show();
    }

    private void fill(VBox part, List<RailEntry> entries) {
        part.getChildren().setAll(entries.stream().map(entry -> new RailButton(desk, entry)).toList());
    }

    private void leaveRail() {
        railButtons().forEach(RailButton::close);
    }

    private Stream<RailButton> railButtons() {
        return Stream.concat(rail.getChildren().stream(), ownRail.getChildren().stream()).map(RailButton.class::cast);
    }

    /** What was done has a tick, what is being done the name of its step. */
    private void showSteps() {
        List<Label> lines = model.steps().stream().map(step -> new Label(desk.language().say(step), Icon.SUCCESS.node())).toList();
        if (!lines.isEmpty()) {
            lines.getLast().setGraphic(Icon.STALE.node());
            lines.getLast().getStyleClass().add("strong");
        }
        steps.getChildren().setAll(lines);
    }

    private void show() {
        Target target = desk.navigator().current().get();
        Optional<Screen> opened = model.open(target);
        if (screen != null) {
            screen.close();
        }
        screen = opened.orElse(null);
        desk.navigator().showing(() -> opened.map(Screen::subject).orElse(Subject.NOTHING));
        Pieces.show(skeleton, opened.isEmpty());
        place.getChildren().setAll(opened.map(Screen::root).stream().toList());
        place.getChildren().forEach(ShellController::fit);
        topBar.header().getChildren().setAll(opened.flatMap(Screen::header).stream().toList());
        focus();
        railButtons().forEach(button -> button.here(target));
    }

    /** Puts the focus where the screen wants it. */
    void focus() {
        place.applyCss(); // what scrolls takes its content in only now, and nothing outside a scene takes the focus
        if (screen != null) {
            screen.focus();
        }
    }

    /** Gets the room there is, also where it wants more: it sees how little that is, and the rail stays on the screen. */
    private static void fit(Node screen) {
        if (screen instanceof Region region) {
            region.setMinSize(0, 0);
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        leaveRail();
        model.features().removeListener(arrival);
        model.steps().removeListener(progress);
        topBar.close();
        statusBar.close();
        if (screen != null) {
            screen.close();
        }
    }
}
