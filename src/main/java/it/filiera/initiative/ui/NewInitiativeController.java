package it.filiera.initiative.ui;

import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeKind;
import it.filiera.message.Message;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form of a new initiative. */
final class NewInitiativeController implements Screen {

    private static final int COLUMNS = 2;

    private final Desk desk;
    private final NewInitiativeModel model;
    private final InitiativeWords words;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Node first;

    @FXML
    private GridPane fields;

    @FXML
    private Label refusal;

    @FXML
    private Button enter;

    NewInitiativeController(Desk desk, NewInitiativeModel model) {
        this.desk = desk;
        this.model = model;
        this.words = new InitiativeWords(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        int cell = 0;
        for (InitiativeField field : NewInitiativeModel.FIELDS) {
            boolean whole = field == InitiativeField.NAME;
            fields.add(field(field), cell % COLUMNS, cell / COLUMNS, whole ? COLUMNS : 1, 1);
            cell += whole ? COLUMNS : 1;
        }
        subscription = subscription.and(model.refusal().subscribe(this::complain));
    }

    private Node field(InitiativeField field) {
        Label label = new Label(words.say(InitiativeWords.name(field)));
        label.getStyleClass().add("small");
        Label told = new Label();
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Control control = field == InitiativeField.KIND ? kinds() : line(field);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(label.getText());
        control.setId("new-" + field.code());
        if (first == null) {
            first = control;
        }
        subscription = subscription.and(model.edit(field).text().subscribe(() -> check(field, told)));
        check(field, told);
        VBox box = new VBox(label, control, told);
        box.getStyleClass().add("initiative-field");
        return box;
    }

    private TextField line(InitiativeField field) {
        TextField line = new TextField();
        FieldEdit edit = model.edit(field);
        line.textProperty().bindBidirectional(edit.text());
        line.setOnAction(_ -> model.enter());
        line.setPromptText(prompt(field));
        subscription = subscription.and(() -> line.textProperty().unbindBidirectional(edit.text()));
        return line;
    }

    private String prompt(InitiativeField field) {
        return switch (field) {
            case STARTS, ENDS -> words.say("initiative.prompt.day");
            case COUNTRY -> words.say("initiative.prompt.country");
            default -> "";
        };
    }

    private ComboBox<InitiativeKind> kinds() {
        ComboBox<InitiativeKind> box = new ComboBox<>(FXCollections.observableArrayList(InitiativeKind.values()));
        box.setConverter(new FactEditor.CodeWords<>(words));
        FieldEdit edit = model.edit(InitiativeField.KIND);
        box.setValue(InitiativeKind.valueOf(edit.text().get().toUpperCase(Locale.ROOT)));
        box.valueProperty().subscribe((_, kind) -> edit.text().set(kind.code()));
        return box;
    }

    private void check(InitiativeField field, Label told) {
        String problem = model.problem(field).map(reason -> words.refusal(reason, field)).orElse("");
        String understood = model.edit(field).day().map(new Dates(desk.language().locale())::day).orElse("");
        told.setText(problem.isEmpty() ? understood : problem);
        told.getStyleClass().setAll("label", problem.isEmpty() ? "understood" : "problem");
        enter.setDisable(!model.isReady());
    }

    private void complain(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : words.refusal(reason, null));
    }

    @FXML
    private void enter() {
        model.enter();
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
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
