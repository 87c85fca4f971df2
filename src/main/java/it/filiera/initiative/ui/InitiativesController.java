package it.filiera.initiative.ui;

import it.filiera.initiative.ui.InitiativesModel.Line;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The list of all initiatives. */
final class InitiativesController implements Screen {

    private final Desk desk;
    private final InitiativesModel model;
    private final Runnable entering;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label count;

    @FXML
    private ListView<Line> list;

    @FXML
    private Node empty;

    /** {@code entering} opens the form of a new one. */
    InitiativesController(Desk desk, InitiativesModel model, Runnable entering) {
        this.desk = desk;
        this.model = model;
        this.entering = entering;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new InitiativeCell(desk, this::open));
        list.setAccessibleText(desk.say("initiative.title"));
        new Headings<>(list, Line.Heading.class::isInstance).skip();
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (line instanceof Line.Row(var entry)) {
                model.selected().set(entry.initiative().id());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && model.selected().get() instanceof UUID selected) {
                event.consume();
                open(selected);
            }
        });
        subscription = model.lines().subscribe(this::show);
    }

    private void show(@Nullable List<Line> lines) {
        list.getItems().setAll(Objects.requireNonNullElse(lines, List.of()));
        count.setText(desk.say("initiative.total", model.count()));
        empty.setVisible(lines != null && lines.isEmpty());
        list.setVisible(!empty.isVisible());
        list.getItems().stream()
                .filter(line -> line instanceof Line.Row(var entry) && entry.initiative().id().equals(model.selected().get()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void open(UUID initiative) {
        model.selected().set(initiative);
        desk.navigator().go(new Target.Initiative(initiative));
    }

    @FXML
    private void enterNew() {
        entering.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subject subject() {
        return list.isVisible() ? new Subject(List.of(), List.of(), model.selected().get()) : Subject.NOTHING;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
