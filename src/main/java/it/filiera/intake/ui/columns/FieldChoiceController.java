package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.Callout;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Type to find a field, Enter takes it. The focus stays in the line, arrows move the mark. */
final class FieldChoiceController implements Screen {

    private final ImportDesk around;
    private final List<Optional<IntakeField>> offered;
    private final Consumer<Optional<IntakeField>> taking;
    private final Parent root;
    private @Nullable Callout callout;

    @FXML
    private TextField line;

    @FXML
    private ListView<Optional<IntakeField>> fields;

    private FieldChoiceController(ImportDesk around, boolean canLeaveOut, List<IntakeField> fields, Consumer<Optional<IntakeField>> taking) {
        this.around = around;
        this.taking = taking;
        Stream<Optional<IntakeField>> none = canLeaveOut ? Stream.of(Optional.empty()) : Stream.empty();
        this.offered = Stream.concat(none, fields.stream().map(Optional::of)).toList();
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    /** Asks at a button; an empty answer leaves the column out. */
    static void at(Node anchor, ImportDesk around, boolean canLeaveOut, List<IntakeField> without, Consumer<Optional<IntakeField>> taking) {
        List<IntakeField> fields = Arrays.stream(IntakeField.values()).filter(field -> !without.contains(field)).toList();
        FieldChoiceController asking = new FieldChoiceController(around, canLeaveOut, fields, taking);
        Callout callout = new Callout(asking, Subscription.EMPTY);
        asking.callout = callout;
        callout.show(anchor);
    }

    @FXML
    private void initialize() {
        fields.setCellFactory(_ -> new Cell());
        fields.setOnMouseClicked(_ -> take());
        line.textProperty().subscribe(this::find);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        fields.getItems().setAll(offered.stream().filter(field -> name(field).toLowerCase(Locale.ROOT).contains(wanted)).toList());
        fields.getSelectionModel().selectFirst();
    }

    private String name(Optional<IntakeField> field) {
        return field.map(some -> around.say(FieldWords.of(some)) + " " + some.code()).orElse(around.say("wizard.columns.leave-out"));
    }

    private void pressed(KeyEvent event) {
        int at = fields.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int to = Math.clamp((long) at + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, fields.getItems().size() - 1));
            fields.getSelectionModel().clearAndSelect(to);
            fields.scrollTo(Math.max(0, to - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void take() {
        Optional<IntakeField> chosen = fields.getSelectionModel().getSelectedItem();
        if (chosen != null && callout != null) {
            callout.hide();
            taking.accept(chosen);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        line.requestFocus();
    }

    @Override
    public void close() {
        // follows nothing that outlives it
    }

    /** A field; the first one about something else carries that as heading. */
    private final class Cell extends ListCell<Optional<IntakeField>> {

        private final Label heading = Pieces.styled(new Label(), "field-group");
        private final Label name = Pieces.styled(new Label(), "field-name");
        private final VBox lines = new VBox(heading, name);

        Cell() {
            name.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Optional<IntakeField> field, boolean empty) {
            super.updateItem(field, empty);
            setGraphic(field == null ? null : lines);
            if (field != null) {
                name.setText(field.map(some -> around.say(FieldWords.of(some))).orElse(around.say("wizard.columns.leave-out")));
                Pieces.show(heading, isFirst(field));
                field.ifPresent(some -> heading.setText(around.say(FieldWords.of(some.about()))));
            }
        }

        private boolean isFirst(Optional<IntakeField> field) {
            Optional<IntakeField.About> before =
                    getIndex() == 0 ? Optional.empty() : getListView().getItems().get(getIndex() - 1).map(IntakeField::about);
            return field.isPresent() && !before.equals(field.map(IntakeField::about));
        }
    }
}
