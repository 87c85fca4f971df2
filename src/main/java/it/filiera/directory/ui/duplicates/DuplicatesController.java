package it.filiera.directory.ui.duplicates;

import it.filiera.directory.DuplicatePair;
import it.filiera.ui.Desk;
import it.filiera.ui.Job;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The pairs, the surest first: Enter shows both side by side, Delete says that they are two. */
final class DuplicatesController implements Screen {

    private final Desk desk;
    private final DuplicatesModel model;
    private final PairActions actions;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton same;

    @FXML
    private ToggleButton maybe;

    @FXML
    private ToggleButton apart;

    @FXML
    private Node progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label doing;

    @FXML
    private Node again;

    @FXML
    private Button decided;

    @FXML
    private ListView<DuplicatePair> pairs;

    @FXML
    private Label none;

    DuplicatesController(Desk desk, DuplicatesModel model, PairActions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        pairs.setCellFactory(_ -> new PairCell(desk, model::isApart, this::together, this::decide));
        pairs.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions = Subscription.combine(
                model.found().subscribe(_ -> show()),
                model.kind().subscribe(_ -> show()),
                model.running().subscribe(this::run),
                model.decided().subscribe(_ -> offer()),
                model.stale().subscribe(_ -> offer()),
                pairs.getSelectionModel().selectedItemProperty().subscribe((_, pair) -> mark(pair)));
    }

    private void pressed(KeyEvent event) {
        DuplicatePair pair = pairs.getSelectionModel().getSelectedItem();
        if (pair == null || event.getTarget() != pairs) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            together(pair);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            decide(pair);
        }
    }

    private void together(DuplicatePair pair) {
        model.marked().set(pair);
        actions.together(pair.one().id(), pair.other().id());
    }

    /** They are two; or, where somebody said so, they may be one after all. */
    private void decide(DuplicatePair pair) {
        if (model.isApart(pair)) {
            actions.maybeSame(pair.one().id(), pair.one().name(), pair.other().id(), pair.other().name(), () -> model.move(pair, false));
        } else {
            actions.notSame(pair.one().id(), pair.one().name(), pair.other().id(), pair.other().name(), () -> model.move(pair, true));
        }
    }

    private void mark(@Nullable DuplicatePair pair) {
        if (!showing && pair != null) {
            model.marked().set(pair);
        }
    }

    private void show() {
        showing = true;
        int place = pairs.getSelectionModel().getSelectedIndex();
        List<DuplicatePair> shown = model.shown();
        pairs.getItems().setAll(shown);
        int marked = shown.stream().map(DuplicatePair::ids).toList().indexOf(model.marked().get() == null ? null : model.marked().get().ids());
        pairs.getSelectionModel().select(marked >= 0 ? marked : Math.min(Math.max(0, place), shown.size() - 1));
        tab(all, Kind.ALL, "duplicates.all");
        tab(same, Kind.SAME, "duplicates.same");
        tab(maybe, Kind.MAYBE, "duplicates.maybe");
        tab(apart, Kind.APART, "duplicates.apart");
        boolean nothing = model.found().get() != null && shown.isEmpty();
        Pieces.show(none, nothing);
        Pieces.show(pairs, !nothing);
        none.setText(desk.say(model.count(Kind.ALL) == 0 && model.kind().get() == Kind.ALL ? "duplicates.none" : "duplicates.none-of-these"));
        showing = false;
        mark(pairs.getSelectionModel().getSelectedItem());
    }

    private void tab(ToggleButton tab, Kind kind, String key) {
        tab.setText(desk.say(key, model.count(kind)));
        tab.setSelected(model.kind().get() == kind);
    }

    private void run(@Nullable Job job) {
        Pieces.show(progress, job != null);
        offer();
        bar.progressProperty().unbind();
        if (job != null) {
            doing.setText(desk.language().messages().get().say(job.title()));
            bar.setAccessibleText(doing.getText());
            bar.progressProperty().bind(Bindings.createDoubleBinding(() -> job.progress().get(), job.progress()));
        }
    }

    /** What can be begun as long as nothing is under way. */
    private void offer() {
        boolean idle = model.running().get() == null;
        Pieces.show(again, idle && model.stale().get());
        Pieces.show(decided, idle && model.decided().get() > 0);
        decided.setText(desk.say("decided.merge", model.decided().get()));
    }

    /** The list takes the focus, since the button goes. */
    @FXML
    private void mergeDecided() {
        pairs.requestFocus();
        actions.mergeDecided(model);
    }

    @FXML
    private void searchAgain() {
        model.search();
    }

    @FXML
    private void showAll() {
        choose(Kind.ALL);
    }

    @FXML
    private void showSame() {
        choose(Kind.SAME);
    }

    @FXML
    private void showMaybe() {
        choose(Kind.MAYBE);
    }

    @FXML
    private void showApart() {
        choose(Kind.APART);
    }

    private void choose(Kind kind) {
        model.kind().set(kind);
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subject subject() {
        DuplicatePair pair = pairs.getSelectionModel().getSelectedItem();
        return pair == null ? Subject.NOTHING : Subject.organisations(List.of(pair.one().id(), pair.other().id()));
    }

    @Override
    public void focus() {
        pairs.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        bar.progressProperty().unbind();
    }
}
