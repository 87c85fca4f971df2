package it.filiera.people.ui;

import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.query.Problem;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All people, or those who were looked for. */
final class PeopleController implements Screen {

    private final PeopleDesk desk;
    private final PeopleModel model;
    private final PeopleBoxController box;
    private final LocalDate today;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label count;

    @FXML
    private Label problem;

    @FXML
    private TableView<Person> table;

    @FXML
    private VBox nobody;

    @FXML
    private Label nobodyTitle;

    @FXML
    private Label nobodyText;

    PeopleController(PeopleDesk desk, PeopleModel model) {
        this.desk = desk;
        this.model = model;
        this.today = desk.reader().today();
        this.box = new PeopleBoxController(desk.desk(), model, this::toTable);
        this.root = Views.load(desk.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        table.getColumns().setAll(List.of(
                column("people.column.name", 26, person -> new PersonCell(desk).of(person)),
                column("people.column.position", 20, person -> text(person, PersonWords::title)),
                column("people.column.organisation", 17, person -> text(person, position -> position.employer().name())),
                column("people.column.email", 24, person -> text(person, position -> Objects.toString(position.email(), ""))),
                column("people.column.phone", 19, person -> text(person, position -> Objects.toString(position.shownPhone(), "")))));
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        problem.managedProperty().bind(problem.visibleProperty());
        nobody.setVisible(false);
        subscription = model.found()
                .subscribe(this::show)
                .and(model.problem().subscribe(this::complain))
                .and(table.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe((_, person) -> model.selected().set(person == null ? null : person.id())));
    }

    private TableColumn<Person, Node> column(String title, double ems, Function<Person, Node> cell) {
        TableColumn<Person, Node> column = new TableColumn<>(desk.say(title));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(ems * 10);
        return column;
    }

    private Node text(Person person, Function<Position, String> what) {
        Label label = new Label(person.foremost(today).map(what).orElse(""));
        label.setMinWidth(0);
        return label;
    }

    private TableRow<Person> row() {
        TableRow<Person> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        Person chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            open(chosen);
        } else if (event.getCode() == KeyCode.UP && table.getSelectionModel().getSelectedIndex() <= 0) {
            event.consume();
            box.focus();
        }
    }

    private void open(Person person) {
        desk.desk().navigator().go(new Target.Person(person.id()));
    }

    private void show(@Nullable Found found) {
        if (found == null) {
            return;
        }
        boolean none = found.people().isEmpty();
        boolean asked = !model.text().get().isBlank();
        count.setText(desk.say("people.count", found.total(), found.people().size()));
        count.setVisible(!none);
        Object kept = model.selected().get();
        table.getItems().setAll(found.people());
        table.setVisible(!none);
        found.people().stream().filter(person -> person.id().equals(kept)).findFirst().ifPresent(table.getSelectionModel()::select);
        nobody.setVisible(none);
        nobodyTitle.setText(desk.say(asked ? "people.not-found" : "people.none"));
        nobodyText.setText(desk.say(asked ? "people.not-found-hint" : "people.none-hint"));
    }

    private void complain(@Nullable Problem wrong) {
        problem.setText(wrong == null ? "" : desk.desk().language().say(wrong.reason()));
        problem.setVisible(wrong != null);
    }

    private void toTable() {
        if (table.isVisible()) {
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
            table.requestFocus();
        }
    }

    @FXML
    private void enter() {
        desk.editing().enter(null);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(box.root());
    }

    @Override
    public Subject subject() {
        Person chosen = table.getSelectionModel().getSelectedItem();
        return chosen == null ? Subject.NOTHING : PersonController.subject(chosen, today);
    }

    @Override
    public void focus() {
        box.focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        box.close();
    }
}
