package it.filiera.shell;

import it.filiera.shell.PaletteModel.Entry;
import it.filiera.shell.PaletteModel.Group;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Desk;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The palette: type anything, go there. The focus stays in the field; arrows move the mark. */
final class PaletteController implements Screen {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Desk desk;
    private final PaletteModel model;
    private final Parent root;
    private final List<PaletteRow> rows = new ArrayList<>();
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private TextField field;

    @FXML
    private VBox list;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label count;

    @FXML
    private Label nothing;

    @FXML
    private HBox arrows;

    @FXML
    private HBox enter;

    @FXML
    private HBox wide;

    PaletteController(Desk desk, PaletteModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        arrows.getChildren().setAll(KeyCaps.of(List.of("↑", "↓")));
        String enterKey = desk.say("palette.enter");
        enter.getChildren().setAll(KeyCaps.of(List.of(enterKey)));
        wide.getChildren().setAll(KeyCaps.of(List.of("Ctrl", enterKey)));
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions = model.groups().subscribe(this::show).and(model.marked().subscribe(this::mark));
    }

    private void show(List<Group> groups) {
        rows.clear();
        List<Node> lines = new ArrayList<>();
        for (Group group : groups) {
            lines.add(heading(desk.language().say(group.title())));
            group.entries().forEach(entry -> lines.add(row(entry)));
        }
        list.getChildren().setAll(lines);
        count.setText(desk.say("palette.count", rows.size()));
        nothing.setVisible(rows.isEmpty());
        mark();
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("palette-heading");
        return heading;
    }

    private PaletteRow row(Entry entry) {
        PaletteRow row = new PaletteRow(desk, entry);
        row.setOnMouseClicked(_ -> run(entry.item().open()));
        rows.add(row);
        return row;
    }

    private void mark() {
        int marked = model.marked().get();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
        if (marked < rows.size()) {
            scrollTo(rows.get(marked));
            field.setAccessibleHelp(rows.get(marked).getAccessibleText());
        }
    }

    private void scrollTo(Node row) {
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((row.getBoundsInParent().getMinY() - row.getBoundsInParent().getHeight()) / hidden, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            model.markedItem().ifPresent(item -> run(event.isShortcutDown() ? wide(item) : item.open()));
        } else {
            return;
        }
        event.consume();
    }

    private static Runnable wide(PaletteItem item) {
        return Objects.requireNonNullElse(item.wide(), item.open());
    }

    /** The palette goes first, so that what is done finds the focus where it was. */
    private void run(Runnable work) {
        desk.overlay().hide();
        work.run();
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
    }
}
