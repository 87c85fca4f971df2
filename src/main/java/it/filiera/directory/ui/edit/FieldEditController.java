package it.filiera.directory.ui.edit;

import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One value being edited: its control, what is wrong with it, where it comes from, and both values when a race was lost. */
final class FieldEditController implements Screen {

    private final FieldEditModel model;
    private final Runnable leave;
    private final Words words;
    private final Control control;
    private final SourceController source;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private Hyperlink draft;

    @FXML
    private StackPane place;

    @FXML
    private Label problem;

    @FXML
    private Label understood;

    @FXML
    private VBox race;

    @FXML
    private Label theirs;

    @FXML
    private Button keepTheirs;

    @FXML
    private Button saveMine;

    @FXML
    private StackPane sourcePlace;

    @FXML
    private HBox buttons;

    @FXML
    private Label hint;

    @FXML
    private Button save;

    /** {@code leave} takes the edit away without saving. */
    FieldEditController(Desk desk, FieldEditModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.words = new Words(desk.language());
        this.control = new Controls(desk, model, words).control();
        this.source = new SourceController(desk.language().messages().get(), words, model.source(), this::fit, model::save);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        title.setText(words.say(Words.label(model.field())));
        place.getChildren().setAll(control.node());
        sourcePlace.getChildren().setAll(source.root());
        hint.setText(words.say(Controls.isText(model.field()) ? "edit.hint.text" : "edit.hint.line"));
        for (Labeled each : new Labeled[] {draft, problem, understood}) {
            each.managedProperty().bind(each.visibleProperty());
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
        }
        race.managedProperty().bind(race.visibleProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        buttons.visibleProperty().bind(race.visibleProperty().not());
        subscription = model.problem()
                .subscribe(this::complain)
                .and(model.figure().subscribe(this::understand))
                .and(model.draft().subscribe(kept -> draft.setText(kept == null ? "" : words.say("edit.draft", kept))))
                .and(model.lost().subscribe(this::race));
    }

    private void complain(@Nullable Message reason) {
        problem.setText(reason == null ? "" : words.refusal(reason, model.field().code(), Words.label(model.field())));
        save.setDisable(reason != null);
        fit();
    }

    private void understand(@Nullable Figure figure) {
        understood.setText(figure == null ? "" : words.understood(figure));
        fit();
    }

    private void race(Outcome.@Nullable Lost<Organisation> lost) {
        race.setVisible(lost != null);
        if (lost != null) {
            String found = model.theirs(lost);
            String standing = found.isEmpty() ? words.say("edit.race.nothing") : found;
            theirs.setText(words.say("edit.race", standing, lost.last().by(), words.moment(lost.last().at()), model.text().get()));
            keepTheirs.setText(words.say("edit.race.theirs", standing));
            saveMine.setText(words.say("edit.race.mine", model.text().get()));
            keepTheirs.requestFocus();
        }
        fit();
    }

    /** The window of the callout follows its content. */
    private void fit() {
        if (root != null && root.getScene() != null) {
            root.getScene().getWindow().sizeToScene();
        }
    }

    @FXML
    private void takeDraft() {
        model.takeDraft();
        control.focus();
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
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        leave.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        control.focus();
    }

    @Override
    public void close() {
        model.leave();
        control.close();
        source.close();
        subscription.unsubscribe();
    }
}
