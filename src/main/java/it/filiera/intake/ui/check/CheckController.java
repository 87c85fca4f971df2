package it.filiera.intake.ui.check;

import it.filiera.intake.Severity;
import it.filiera.intake.ui.Fold;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.IconView;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What was found at the left, all rows at the right, what to do with a cell below them. */
public final class CheckController implements Screen {

    private static final PseudoClass DECIDING = PseudoClass.getPseudoClass("deciding");

    private final ImportDesk around;
    private final CheckModel model;
    private final Runnable back;
    private final Runnable forward;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private Node step;

    @FXML
    private Label about;

    @FXML
    private ListView<FoundRow> found;

    @FXML
    private ToggleGroup filters;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton withFindings;

    @FXML
    private FlowPane legend;

    @FXML
    private TableView<Integer> rows;

    @FXML
    private StackPane offersPlace;

    @FXML
    private Node working;

    @FXML
    private Label ready;

    @FXML
    private Label toDecide;

    @FXML
    private ProgressBar share;

    @FXML
    private Button save;

    @FXML
    private Button go;

    @FXML
    private Node side;

    @FXML
    private ToggleButton listed;

    public CheckController(ImportDesk around, CheckModel model, Runnable back, Runnable forward) {
        this.around = around;
        this.model = model;
        this.back = back;
        this.forward = forward;
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        OffersBar offers = new OffersBar(around, model, this::focus);
        offersPlace.getChildren().setAll(List.of(offers));
        found.setCellFactory(_ -> new FoundCell(around, model, this::focus));
        found.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showLegend();
        CheckGrid grid = new CheckGrid(around, model, rows);
        subscriptions = Subscription.combine(
                Fold.of(side, listed),
                grid.follow(),
                offers.follow(),
                model.overview().subscribe(this::show),
                model.filter().subscribe(this::showFilter),
                model.spot().subscribe(_ -> step.pseudoClassStateChanged(DECIDING, model.hasOffers())),
                model.busy().subscribe(busy -> working.setVisible(busy)),
                found.getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row)),
                filters.selectedToggleProperty().subscribe((_, _) -> chooseFilter()));
    }

    private void showLegend() {
        for (Severity severity : List.of(Severity.REPAIRED, Severity.LOOK, Severity.DECIDE)) {
            IconView icon = CheckWords.icon(severity).node();
            icon.getStyleClass().add(CheckWords.style(severity));
            legend.getChildren().add(new Label(around.say(CheckWords.word(severity)), icon));
        }
        legend.getChildren().add(KeyCaps.of(List.of("F8")));
        legend.getChildren().add(Pieces.styled(new Label(around.say("wizard.check.next-finding")), "secondary"));
    }

    private void show(Overview now) {
        showing = true;
        about.setText(around.say("wizard.check.about", now.size(), model.fields().size()));
        found.getItems().setAll(FoundRow.of(now));
        all.setText(around.say("wizard.check.all", now.size()));
        withFindings.setText(around.say("wizard.check.with-findings", now.withFindings()));
        ready.setText(around.say("wizard.check.ready", model.ready(), now.size()));
        toDecide.setText(around.say("wizard.check.to-decide", now.refused()));
        Pieces.show(toDecide, now.refused() > 0);
        share.setProgress(now.size() == 0 ? 1 : (double) model.ready() / now.size());
        save.setText(around.say("wizard.check.save", now.refused()));
        Pieces.show(save, now.refused() > 0);
        go.setText(around.say("wizard.check.continue", model.ready()));
        go.setDisable(model.ready() == 0);
        showing = false;
        showFilter(model.filter().get());
    }

    private void showFilter(Filter filter) {
        showing = true;
        all.setSelected(filter instanceof Filter.All);
        withFindings.setSelected(filter instanceof Filter.Findings);
        found.getItems().stream()
                .filter(row -> row.filter().equals(filter) && !row.off())
                .findFirst()
                .ifPresentOrElse(found.getSelectionModel()::select, found.getSelectionModel()::clearSelection);
        showing = false;
    }

    private void choose(@Nullable FoundRow row) {
        if (!showing && row != null && !row.off()) {
            model.filter().set(row.filter());
        }
    }

    private void chooseFilter() {
        if (!showing) {
            model.filter().set(withFindings.isSelected() ? new Filter.Findings() : new Filter.All());
            showFilter(model.filter().get());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == found && !event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT)) {
            event.consume();
            model.next();
            focus();
        }
    }

    @FXML
    private void save() {
        around.files()
                .save(around.say("wizard.done.save-title"), around.say("wizard.refused-name"))
                .ifPresent(file -> model.save(file, around.desk().language().messages().get()));
    }

    @FXML
    private void back() {
        back.run();
    }

    @FXML
    private void forward() {
        forward.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        rows.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
