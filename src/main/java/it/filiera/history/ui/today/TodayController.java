package it.filiera.history.ui.today;

import it.filiera.officer.Officer;
import it.filiera.ui.DayWords;
import it.filiera.ui.Desk;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The screen of the day: follow-ups at the left, the agenda and what else must not be forgotten beside them. */
final class TodayController implements Screen {

    /** Below so many em there is no room for both sides, one of them is shown. */
    private static final double NARROW_EM = 60;

    /** How much of the width the side takes, in em. */
    private static final double SIDE_LEAST = 22;

    private static final double SIDE_MOST = 32.6;
    private static final double SIDE_SHARE = 0.31;

    /** The title's size. */
    private static final double TITLE_EM = 1.538;

    /** Below so many em the keys leave no room for a note beside them. */
    private static final double NOTE_EM = 76;

    private static final List<Hint> HINTS = List.of(
            new Hint("today.key-done", "Space"),
            new Hint("today.key-snooze", "S"),
            new Hint("today.key-result", "R"),
            new Hint("today.key-open", "Enter"),
            new Hint("today.key-edit", "E"),
            new Hint("today.key-log", "Shortcut+L"));

    private record Hint(String text, String keys) {}

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Desk desk;
    private final TodayModel model;
    private final FollowUpWork work;
    private final FollowUpList list;
    private final List<Aside> asides;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private HBox screen;

    @FXML
    private VBox main;

    @FXML
    private HBox head;

    @FXML
    private HBox below;

    @FXML
    private Label title;

    @FXML
    private Label counts;

    @FXML
    private ToggleGroup whose;

    @FXML
    private ToggleButton mine;

    @FXML
    private ToggleButton everyone;

    @FXML
    private MenuButton officers;

    @FXML
    private ToggleButton agenda;

    @FXML
    private HBox tools;

    @FXML
    private StackPane place;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingText;

    @FXML
    private HBox keys;

    @FXML
    private FlowPane hints;

    @FXML
    private Label keysNote;

    @FXML
    private ScrollPane side;

    @FXML
    private VBox sideContent;

    /** {@code asides} stand at the right, in their order. */
    TodayController(Desk desk, TodayModel model, FollowUpWork work, List<Aside> asides) {
        this.desk = desk;
        this.model = model;
        this.work = work;
        this.asides = List.copyOf(asides);
        this.list = new FollowUpList(desk, model, work);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        place.getChildren().addFirst(list.node());
        sideContent.getChildren().setAll(asides.stream().map(Aside::node).toList());
        HINTS.stream().map(this::hint).forEach(hints.getChildren()::add);
        nothing.managedProperty().bind(nothing.visibleProperty());
        agenda.managedProperty().bind(agenda.visibleProperty());
        agenda.selectedProperty().bindBidirectional(model.beside());
        subscriptions = Subscription.combine(
                model.day().subscribe(this::show),
                model.now().subscribe(_ -> showTitle()),
                model.whose().subscribe(this::showWhose),
                model.beside().subscribe(_ -> fit()),
                tools.focusedProperty().subscribe(_ -> handOn()),
                screen.widthProperty().subscribe(_ -> fit()));
    }

    private Node hint(Hint hint) {
        HBox line = new HBox(KeyCaps.of(desk, KeyCombination.valueOf(hint.keys())), new Label(desk.say(hint.text())));
        line.getStyleClass().add("today-hint");
        return line;
    }

    private void show(@Nullable Day day) {
        boolean atList = list.node().isFocused();
        nothing.setVisible(day != null && day.count() == 0);
        list.node().setVisible(day != null && day.count() > 0);
        if (day != null) {
            counts.setText(desk.say("today.counts", day.openCount(), day.agenda().size()));
            nothingText.setText(desk.say(model.whose().get() instanceof Whose.Mine ? "today.nothing-mine" : "today.nothing-here"));
            officers.getItems().setAll(day.officers().stream().map(this::officer).toList());
            officers.setDisable(day.officers().isEmpty());
        }
        showTitle();
        if (atList) {
            focus();
        }
        handOn();
    }

    /** The tools hold the focus until there is a list to take it. */
    private void handOn() {
        if (tools.isFocused() && list.node().isVisible()) {
            list.node().requestFocus();
        }
    }

    private void showTitle() {
        title.setText(new DayWords(desk.language().messages().get()).heading(model.now().getValue().toLocalDate()));
    }

    private RadioMenuItem officer(Officer officer) {
        RadioMenuItem item = new RadioMenuItem(officer.name());
        item.setSelected(model.whose().get().equals(new Whose.Of(officer)));
        item.setOnAction(_ -> model.whose().set(new Whose.Of(officer)));
        return item;
    }

    private void showWhose(Whose shown) {
        whose.selectToggle(switch (shown) {
            case Whose.Mine() -> mine;
            case Whose.Everyone() -> everyone;
            case Whose.Of _ -> null;
        });
        officers.setText(shown instanceof Whose.Of(Officer officer) ? officer.name() : null);
    }

    @FXML
    private void showMine() {
        model.whose().set(new Whose.Mine());
        showWhose(model.whose().get()); // pressed again a toggle would let go
    }

    @FXML
    private void showEveryone() {
        model.whose().set(new Whose.Everyone());
        showWhose(model.whose().get());
    }

    @FXML
    private void add() {
        work.add();
    }

    @FXML
    private void saveAsCalendar() {
        work.saveAsCalendar();
    }

    /** Both sides where there is room, otherwise the one that is wanted. */
    private void fit() {
        double em = title.getFont().getSize() / TITLE_EM;
        double width = screen.getWidth() / em;
        boolean narrow = screen.getWidth() > 0 && width < NARROW_EM;
        boolean beside = model.beside().get();
        screen.pseudoClassStateChanged(NARROW, narrow);
        agenda.setVisible(narrow);
        stand(tools, narrow ? below : head);
        stand(side, narrow ? main : screen);
        Pieces.show(below, narrow);
        Pieces.show(side, !narrow || beside);
        Pieces.show(place, !narrow || !beside);
        Pieces.show(keys, !narrow || !beside);
        Pieces.show(keysNote, width >= NOTE_EM);
        side.setPrefWidth(Math.clamp(width * SIDE_SHARE, SIDE_LEAST, SIDE_MOST) * em);
        side.setMinWidth(narrow ? 0 : side.getPrefWidth());
    }

    /** A node stands in one place: it leaves the other by itself. */
    private static void stand(Node node, Pane place) {
        if (!place.equals(node.getParent())) {
            place.getChildren().add(node);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subject subject() {
        return model.selectedTask().map(Task::subject).orElse(Subject.NOTHING);
    }

    @Override
    public void focus() {
        Optional.of(list.node()).filter(Node::isVisible).ifPresentOrElse(Node::requestFocus, tools::requestFocus);
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        agenda.selectedProperty().unbindBidirectional(model.beside());
        list.close();
        asides.forEach(Aside::close);
    }
}
