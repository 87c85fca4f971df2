package it.filiera.initiative.ui;

import it.filiera.initiative.Coded;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.Participation.Participant;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form for participants: which organisations, in what, as what. Enter in the empty line adds them. */
final class InvolveController implements Screen {

    private static final double ROW = 2.462;

    private final Desk desk;
    private final InvolveModel model;
    private final InitiativeWords words;
    private final ListChangeListener<Participant> listener = _ -> showChosen();
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ComboBox<Initiative> initiative;

    @FXML
    private FlowPane chosen;

    @FXML
    private TextField line;

    @FXML
    private ListView<Participant> offered;

    @FXML
    private ComboBox<ParticipationPart> part;

    @FXML
    private ComboBox<ParticipationStatus> status;

    @FXML
    private Button add;

    InvolveController(Desk desk, InvolveModel model) {
        this.desk = desk;
        this.model = model;
        this.words = new InitiativeWords(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        fill(part, List.of(ParticipationPart.values()), model.part());
        fill(status, List.of(ParticipationStatus.values()), model.status());
        initiative.setConverter(new Names());
        line.textProperty().bindBidirectional(model.typed());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInLine);
        offered.setCellFactory(_ -> new NameCell());
        offered.managedProperty().bind(offered.visibleProperty());
        offered.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        offered.setOnMouseClicked(_ -> take());
        model.chosen().addListener(listener);
        subscription = model.initiatives()
                .subscribe(this::showInitiatives)
                .and(model.initiative().subscribe(initiative::setValue))
                .and(initiative.valueProperty().subscribe((_, now) -> choose(now)))
                .and(model.offered().subscribe(this::offer));
        showChosen();
    }

    private <E extends Enum<E> & Coded> void fill(ComboBox<E> box, List<E> values, ObjectProperty<E> value) {
        box.getItems().setAll(values);
        box.setConverter(new FactEditor.CodeWords<>(words));
        box.setValue(value.get());
        box.valueProperty().subscribe((_, now) -> value.set(now));
    }

    private void choose(@Nullable Initiative now) {
        if (now != null) {
            model.initiative().set(now);
        }
        check();
    }

    private void showInitiatives(List<Initiative> all) {
        initiative.getItems().setAll(all);
        initiative.setValue(model.initiative().get());
        check();
    }

    private void showChosen() {
        chosen.getChildren().setAll(model.chosen().stream().map(this::chip).toList());
        Pieces.show(chosen, !model.chosen().isEmpty());
        check();
    }

    private void check() {
        add.setDisable(!model.isReady());
        add.setText(words.say("initiative.add", model.chosen().size()));
    }

    private Node chip(Participant one) {
        Button chip = new Button(one.name(), Icon.CLOSE.node());
        String remove = words.say("initiative.leave-out", one.name());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(remove);
        chip.setTooltip(new Tooltip(remove));
        chip.getStyleClass().add("initiative-chip");
        chip.setOnAction(_ -> {
            model.leave(one);
            line.requestFocus();
        });
        return chip;
    }

    private void offer(List<Participant> found) {
        offered.getItems().setAll(found);
        offered.setStyle("-fx-pref-height: " + (found.size() * ROW + 0.2) + "em; -fx-min-height: " + (found.size() * ROW + 0.2) + "em;");
        offered.setVisible(!found.isEmpty());
    }

    private void pressInLine(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && offered.isVisible()) {
            event.consume();
            offered.getSelectionModel().selectFirst();
            offered.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && offered.isVisible()) {
            event.consume();
            offered.getSelectionModel().selectFirst();
            take();
        } else if (event.getCode() == KeyCode.ENTER && line.getText().isBlank()) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.BACK_SPACE && line.getText().isEmpty() && !model.chosen().isEmpty()) {
            event.consume();
            model.leave(model.chosen().getLast());
        }
    }

    private void pressInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void take() {
        Participant one = offered.getSelectionModel().getSelectedItem();
        if (one != null) {
            model.take(one);
            line.requestFocus();
        }
    }

    @FXML
    private void add() {
        model.add(desk.overlay()::hide);
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
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
        subscription.unsubscribe();
        model.chosen().removeListener(listener);
        line.textProperty().unbindBidirectional(model.typed());
    }

    private final class Names extends StringConverter<Initiative> {

        @Override
        public String toString(@Nullable Initiative one) {
            return one == null ? "" : one.name() + " · " + words.days(one);
        }

        @Override
        public Initiative fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NameCell extends ListCell<Participant> {

        @Override
        protected void updateItem(@Nullable Participant one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : one.name());
        }
    }
}
