package it.filiera.history.ui.today;

import it.filiera.message.Message;
import it.filiera.officer.Officer;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form of a follow-up. Enter in a field saves; in the names it takes the first that is offered. */
final class FollowUpFormController implements Screen {

    private static final double ROW_EM = 2.462;

    private final Desk desk;
    private final FollowUpFormModel model;
    private final Consumer<UUID> saved;
    private final ListChangeListener<Whom> chosenNow = _ -> showChosen();
    private final ListChangeListener<Whom> offeredNow = _ -> showOffered();
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private TextField task;

    @FXML
    private FlowPane chosen;

    @FXML
    private TextField whom;

    @FXML
    private ListView<Whom> offers;

    @FXML
    private TextField due;

    @FXML
    private Label understood;

    @FXML
    private ComboBox<Officer> officer;

    @FXML
    private CheckBox promised;

    @FXML
    private Label refusal;

    @FXML
    private Button save;

    FollowUpFormController(Desk desk, FollowUpFormModel model, Consumer<UUID> saved) {
        this.desk = desk;
        this.model = model;
        this.saved = saved;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        title.setText(desk.say(model.isNew() ? "today.new-title" : "today.edit-title"));
        save.setText(desk.say(model.isNew() ? "today.new-save" : "today.edit-save"));
        for (Node each : new Node[] {chosen, offers, refusal}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        officer.setItems(model.officers());
        officer.setConverter(new Names());
        offers.setItems(model.offered());
        offers.setCellFactory(_ -> new WhomCell(desk));
        offers.setOnMouseClicked(_ -> take());
        offers.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInOffers);
        whom.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInNames);
        task.textProperty().bindBidirectional(model.task());
        whom.textProperty().bindBidirectional(model.typed());
        promised.selectedProperty().bindBidirectional(model.promised());
        officer.valueProperty().bindBidirectional(model.officer());
        model.whom().addListener(chosenNow);
        model.offered().addListener(offeredNow);
        subscriptions = DayLine.tie(desk, model.due(), due, understood, desk.say("today.day-hint")).and(model.refusal().subscribe(this::complain));
        showChosen();
        showOffered();
    }

    private void showChosen() {
        chosen.setVisible(!model.whom().isEmpty());
        chosen.getChildren().setAll(model.whom().stream().map(this::chip).toList());
    }

    private Node chip(Whom one) {
        String name = one.named().told(desk.language().messages().get());
        Button chip = new Button(name, one.kind().icon().node());
        chip.getStyleClass().addAll("chip", "whom-chip");
        if (one.named().refuses()) {
            Pieces.refusing(chip, true);
        }
        chip.setAccessibleText(desk.say("today.whom-remove", name));
        chip.setOnAction(_ -> {
            model.remove(one);
            whom.requestFocus();
        });
        return chip;
    }

    private void showOffered() {
        offers.setVisible(!model.offered().isEmpty());
        offers.setStyle("-fx-pref-height: " + (model.offered().size() * ROW_EM + 0.2) + "em;");
        offers.getSelectionModel().selectFirst();
    }

    /** The arrows move through what is offered while one goes on typing. */
    private void pressInNames(KeyEvent event) {
        boolean offering = offers.isVisible();
        if (offering && event.getCode() == KeyCode.DOWN) {
            offers.getSelectionModel().selectNext();
            event.consume();
        } else if (offering && event.getCode() == KeyCode.UP) {
            offers.getSelectionModel().selectPrevious();
            event.consume();
        } else if (offering && event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && whom.getText().isEmpty() && !model.whom().isEmpty()) {
            model.remove(model.whom().getLast());
            event.consume();
        }
    }

    private void pressInOffers(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        Whom marked = offers.getSelectionModel().getSelectedItem();
        if (marked != null) {
            model.take(marked);
            whom.requestFocus();
        }
    }

    private void complain(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : desk.language().say(reason));
        refusal.setVisible(reason != null);
    }

    @FXML
    private void save() {
        model.save(saved);
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
        task.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        model.whom().removeListener(chosenNow);
        model.offered().removeListener(offeredNow);
        task.textProperty().unbindBidirectional(model.task());
        whom.textProperty().unbindBidirectional(model.typed());
        promised.selectedProperty().unbindBidirectional(model.promised());
        officer.valueProperty().unbindBidirectional(model.officer());
    }

    private static final class Names extends StringConverter<Officer> {

        @Override
        public String toString(@Nullable Officer one) {
            return one == null ? "" : one.name();
        }

        @Override
        public @Nullable Officer fromString(String name) {
            return null;
        }
    }
}
