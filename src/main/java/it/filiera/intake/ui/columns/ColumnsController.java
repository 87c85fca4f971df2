package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.Fold;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.ui.NameController;
import it.filiera.ui.NameController.Question;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The columns of the file with their fields, what is the same for all rows, and what is missing. */
public final class ColumnsController implements Screen {

    private final ImportDesk around;
    private final ColumnsModel model;
    private final Runnable back;
    private final Runnable forward;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private Map<IntakeField, List<String>> known = Map.of();

    @FXML
    private ListView<FileColumn> columns;

    @FXML
    private Label count;

    @FXML
    private Label recognised;

    @FXML
    private VBox constants;

    @FXML
    private Button addConstant;

    @FXML
    private VBox missing;

    @FXML
    private Node reading;

    @FXML
    private Button save;

    @FXML
    private Button go;

    @FXML
    private Node side;

    @FXML
    private ToggleButton listed;

    public ColumnsController(ImportDesk around, ColumnsModel model, Runnable back, Runnable forward) {
        this.around = around;
        this.model = model;
        this.back = back;
        this.forward = forward;
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        columns.setCellFactory(_ -> new ColumnCell(around, model));
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions = Subscription.combine(
                Fold.of(side, listed),
                model.columns().subscribe(this::show),
                model.assigned().subscribe(_ -> showAssigned()),
                model.known().subscribe(this::showKnown),
                model.busy().subscribe(busy -> {
                    Pieces.show(reading, busy);
                    go.setDisable(busy);
                }));
        around.desk().tasks().read(() -> KnownValues.of(around.workspace()), values -> {
            known = values;
            constants.getChildren().clear();
            showConstants();
        });
    }

    private void show(List<FileColumn> now) {
        columns.getItems().setAll(now);
        columns.getSelectionModel().selectFirst();
    }

    private void showKnown(@Nullable String name) {
        Pieces.show(recognised, name != null);
        recognised.setText(name == null ? "" : around.say("wizard.columns.recognised", name));
    }

    private void showAssigned() {
        columns.refresh();
        long used = model.columns().get().stream().filter(column -> !model.assigned().get().of(column.index()).isEmpty()).count();
        count.setText(around.say("wizard.columns.count", used, model.columns().get().size()));
        List<Message> lacks = model.missing();
        missing.getChildren().setAll(lacks.stream().map(lack -> Lack.label(around, lack)).toList());
        Pieces.show(missing, !lacks.isEmpty() && !model.busy().get());
        if (missing.isVisible()) {
            listed.setSelected(true);
        }
        showConstants();
    }

    /** Those that stand keep the place of the cursor. */
    private void showConstants() {
        List<IntakeField> wanted = model.assigned().get().constants();
        List<IntakeField> shown = constants.getChildren().stream().map(row -> ((ConstantRow) row).field()).toList();
        if (!wanted.equals(shown)) {
            constants.getChildren().setAll(wanted.stream()
                    .map(field -> new ConstantRow(around, model, field, known.getOrDefault(field, List.of())))
                    .toList());
        }
    }

    private void pressed(KeyEvent event) {
        FileColumn column = columns.getSelectionModel().getSelectedItem();
        if (column != null && event.getTarget() == columns && !event.isShortcutDown()) {
            switch (event.getCode()) {
                case ENTER, F2 -> cell(column).ask();
                case DELETE -> model.assigned().get().of(column.index()).forEach(field -> model.remove(column.index(), field));
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private ColumnCell cell(FileColumn column) {
        columns.scrollTo(column);
        columns.layout();
        return columns.lookupAll(".list-cell").stream()
                .filter(ColumnCell.class::isInstance)
                .map(ColumnCell.class::cast)
                .filter(cell -> column.equals(cell.getItem()))
                .findFirst()
                .orElseThrow();
    }

    @FXML
    private void addConstant() {
        FieldChoiceController.at(addConstant, around, false, model.assigned().get().constants(), taken -> taken.ifPresent(field -> {
            model.constant(field, model.assigned().get().constant(field));
            constants.getChildren().getLast().requestFocus();
        }));
    }

    @FXML
    private void save() {
        String present = Objects.requireNonNullElse(model.known().get(), "");
        Question question = new Question(
                around.say("wizard.columns.save-as"), around.say("wizard.columns.save-name"), around.say("wizard.columns.save-take"), present);
        NameController.under(save, around.desk(), question, model::save);
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
        columns.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
