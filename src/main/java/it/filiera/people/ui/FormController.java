package it.filiera.people.ui;

import it.filiera.message.Message;
import it.filiera.people.ui.FormLine.Choice;
import it.filiera.people.ui.FormLine.Shape;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A form over the window or at a value: its lines in two columns, each with what is wrong below it. */
final class FormController implements Screen {

    private static final int COLUMNS = 2;
    private static final int ROWS_OF_TEXT = 3;

    private final Desk desk;
    private final FormModel model;
    private final Runnable leave;
    private final Parent root;
    private final List<Node> controls = new ArrayList<>();
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private GridPane grid;

    @FXML
    private Label refusal;

    @FXML
    private Button save;

    /** {@code leave} takes the form away without saving. */
    FormController(Desk desk, FormModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.leave = leave;
        this.root = Views.load(desk.language().messages().get(), this);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @FXML
    private void initialize() {
        title.setText(desk.language().say(model.title()));
        save.setText(desk.language().say(model.button()));
        refusal.managedProperty().bind(refusal.visibleProperty());
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / COLUMNS);
        grid.getColumnConstraints().addAll(column, column);
        int cell = 0;
        EmployerChoice employer = model.employer();
        if (employer != null) {
            EmployerControl control = new EmployerControl(desk, employer, model::save);
            subscription = subscription.and(control::close).and(employer.typed().subscribe(this::fit)).and(employer.offered().subscribe(this::fit));
            controls.add(control.line());
            cell = place(field(employer(employer), control.node(), "people.employer"), true, cell);
        }
        boolean alone = model.lines().size() == 1 && employer == null;
        for (FormLine line : model.lines()) {
            Node control = control(line);
            controls.add(control);
            cell = place(field(() -> line.problem(), line, control), alone || line.shape() == Shape.TEXT, cell);
        }
        subscription = subscription.and(model.refusal().subscribe(this::complain));
    }

    private Problem employer(EmployerChoice employer) {
        return employer::problem;
    }

    private interface Problem {
        Optional<Message> now();
    }

    private int place(Node field, boolean whole, int cell) {
        int at = whole && cell % COLUMNS != 0 ? cell + 1 : cell;
        grid.add(field, at % COLUMNS, at / COLUMNS, whole ? COLUMNS : 1, 1);
        return at + (whole ? COLUMNS : 1);
    }

    private Node field(Problem problem, Node control, String label) {
        Label name = label(desk.say(label), control);
        Label wrong = wrong();
        Runnable tell = () -> wrong.setText(model.tried().get() ? problem.now().map(desk.language()::say).orElse("") : "");
        EmployerChoice employer = model.employer();
        subscription = subscription.and(model.tried().subscribe(tell));
        if (employer != null) {
            subscription = subscription.and(employer.chosen().subscribe(tell)).and(employer.typed().subscribe(tell));
        }
        return box(name, control, wrong);
    }

    private Node field(Problem problem, FormLine line, Node control) {
        String called = desk.language().say(line.label());
        Label wrong = wrong();
        Label understood = Pieces.styled(new Label(), "quiet");
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        boolean[] touched = {false};
        Runnable tell = () -> {
            boolean told = touched[0] || model.tried().get();
            wrong.setText(told ? problem.now().map(reason -> desk.language().say(named(reason, line))).orElse("") : "");
            understood.setText(line.shape() == Shape.DATE ? day(line.stated()) : "");
            fit();
        };
        subscription = subscription.and(model.tried().subscribe(tell)).and(line.value().subscribe((_, _) -> {
            touched[0] = true;
            tell.run();
        }));
        return line.shape() == Shape.TICK ? box(new Label(), control, wrong) : box(label(called, control), control, understood, wrong);
    }

    /** The day in words, so that one sees how it was understood. */
    private String day(String stated) {
        return stated.isEmpty() ? "" : new Dates(desk.language().locale()).day(LocalDate.parse(stated));
    }

    private static Label label(String text, Node control) {
        Label name = new Label(text);
        name.getStyleClass().add("edit-label");
        name.setLabelFor(control);
        return name;
    }

    private static Label wrong() {
        Label wrong = new Label();
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        return wrong;
    }

    private static VBox box(Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("edit-field");
        return box;
    }

    /** The refusal with the line's name in words where it has its code. */
    private static Message named(Message reason, FormLine line) {
        List<Object> arguments = new ArrayList<>(reason.arguments());
        arguments.replaceAll(argument -> argument.equals(line.id()) ? line.label() : argument);
        return new Message(reason.key(), arguments);
    }

    private Node control(FormLine line) {
        return switch (line.shape()) {
            case LINE -> text(line, new TextField());
            case DATE -> date(line);
            case TEXT -> area(line);
            case CHOICE -> choice(line);
            case TICK -> tick(line);
        };
    }

    private <T extends TextInputControl> T text(FormLine line, T control) {
        StringProperty value = line.value();
        control.setId("form-" + line.id());
        control.setAccessibleText(desk.language().say(line.label()));
        control.textProperty().bindBidirectional(value);
        subscription = subscription.and(() -> control.textProperty().unbindBidirectional(value));
        if (control instanceof TextField field) {
            field.setOnAction(_ -> model.save());
        }
        return control;
    }

    private TextField date(FormLine line) {
        TextField field = text(line, new TextField());
        field.setPromptText(desk.say("people.form.day-prompt"));
        return field;
    }

    private TextArea area(FormLine line) {
        TextArea area = text(line, new TextArea());
        area.setPrefRowCount(ROWS_OF_TEXT);
        area.setWrapText(true);
        return area;
    }

    private ComboBox<Choice> choice(FormLine line) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("form-" + line.id());
        box.setAccessibleText(desk.language().say(line.label()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new InWords());
        box.getItems().setAll(line.choices());
        line.choices().stream().filter(choice -> choice.code().equals(line.value().get())).findFirst().ifPresent(box::setValue);
        box.valueProperty().subscribe((_, chosen) -> line.value().set(chosen.code()));
        return box;
    }

    private CheckBox tick(FormLine line) {
        CheckBox box = new CheckBox(desk.language().say(line.label()));
        box.setId("form-" + line.id());
        box.setSelected(Boolean.parseBoolean(line.value().get()));
        box.selectedProperty().subscribe((_, ticked) -> line.value().set(ticked.toString()));
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof CheckBox)) {
            // Space ticks; Enter is done with the form, as in a line
            event.consume();
            model.save();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof TextArea area) {
            // a tabulator in a note helps nobody; the next field does
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void complain(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : desk.language().say(reason));
        refusal.setVisible(reason != null);
        fit();
    }

    /** The window of a callout follows its content. */
    private void fit() {
        if (root != null && root.getScene() != null && root.getScene().getWindow() instanceof PopupWindow callout) {
            callout.sizeToScene();
        }
    }

    @FXML
    private void cancel() {
        leave.run();
    }

    @FXML
    private void save() {
        model.save();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Where the organisation is known already, work begins behind it. */
    @Override
    public void focus() {
        EmployerChoice employer = model.employer();
        boolean known = employer != null && employer.chosen().get() != null;
        Node first = controls.get(known && controls.size() > 1 ? 1 : 0);
        first.requestFocus();
        if (first instanceof TextField field) {
            field.selectAll();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    /** Shows choices in words. */
    private final class InWords extends StringConverter<Choice> {

        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : desk.language().say(choice.label());
        }

        @Override
        public @Nullable Choice fromString(String text) {
            return null;
        }
    }
}
