package it.filiera.directory.ui.edit;

import it.filiera.directory.Part;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The parts of one kind, each to be changed or removed, and the form of one. */
final class PartsController implements Screen {

    private final PartsModel model;
    private final Runnable leave;
    private final Words words;
    private final SourceController source;
    private final ListChangeListener<Part> arrival = _ -> list();
    private final Parent root;
    private @Nullable PartFormPane shown;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private Label none;

    @FXML
    private ScrollPane list;

    @FXML
    private VBox rows;

    @FXML
    private VBox race;

    @FXML
    private Label theirs;

    @FXML
    private Button keepTheirs;

    @FXML
    private ScrollPane form;

    @FXML
    private StackPane formPlace;

    @FXML
    private Label refusal;

    @FXML
    private StackPane sourcePlace;

    @FXML
    private Button add;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private Button done;

    PartsController(Desk desk, PartsModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.words = new Words(desk.language());
        this.source = new SourceController(desk.language().messages().get(), words, model.source(), () -> {}, model::save);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        title.setText(words.say("edit.parts.of", Words.label(model.kind()), model.organisation().name()));
        sourcePlace.getChildren().setAll(source.root());
        for (Node each : new Node[] {none, list, race, form, refusal, sourcePlace, add, cancel, save, done}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        model.parts().addListener(arrival);
        list();
        subscription = model.form()
                .subscribe(this::show)
                .and(model.refusal().subscribe(this::complain))
                .and(model.lost().subscribe(this::race));
    }

    private void list() {
        none.setVisible(model.parts().isEmpty());
        list.setVisible(!model.parts().isEmpty());
        rows.getChildren().setAll(model.parts().stream().map(this::row).toList());
    }

    private Node row(Part part) {
        Label text = new Label(words.line(part, model.rows()));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                text,
                button(Icon.EDIT, words.say("edit.parts.change", text.getText()), () -> model.change(part)),
                button(Icon.REMOVE, words.say("edit.parts.remove", text.getText()), () -> model.remove(part)));
        row.getStyleClass().add("part-row");
        return row;
    }

    private static Button button(Icon icon, String name, Runnable work) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void show(@Nullable PartForm filled) {
        boolean open = filled != null;
        form.setVisible(open);
        sourcePlace.setVisible(open);
        cancel.setVisible(open);
        save.setVisible(open);
        add.setVisible(!open);
        done.setVisible(!open);
        rows.setDisable(open);
        leaveForm();
        if (filled != null) {
            PartFormPane pane = new PartFormPane(filled, model, words);
            shown = pane;
            formPlace.getChildren().setAll(pane.node());
            pane.focus();
        }
    }

    private void leaveForm() {
        formPlace.getChildren().clear();
        if (shown != null) {
            shown.close();
        }
        shown = null;
    }

    /** Both stand here, theirs as a line and mine in the form, until one is chosen. */
    private void race(Outcome.@Nullable Lost<Part> lost) {
        PartForm mine = model.form().get();
        race.setVisible(lost != null);
        save.setVisible(lost == null && mine != null);
        if (lost != null && mine != null) {
            theirs.setText(words.say(
                    "edit.race",
                    words.line(lost.now(), model.rows()),
                    lost.last().by(),
                    words.moment(lost.last().at()),
                    words.line(mine.part(), model.rows())));
            keepTheirs.requestFocus();
        }
    }

    private void complain(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : words.say(reason));
        refusal.setVisible(reason != null);
    }

    @FXML
    private void keepTheirs() {
        model.keepTheirs();
    }

    @FXML
    private void saveMine() {
        model.saveMine();
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void cancel() {
        model.leave();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void done() {
        leave.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        if (shown == null) {
            add.requestFocus();
        } else {
            shown.focus();
        }
    }

    @Override
    public void close() {
        leaveForm();
        subscription.unsubscribe();
        model.parts().removeListener(arrival);
        source.close();
    }
}
