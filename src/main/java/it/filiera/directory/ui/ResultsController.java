package it.filiera.directory.ui;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** The organisations that match. */
public final class ResultsController implements Screen {

    private final Desk desk;
    private final DirectoryModel model;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label total;

    @FXML
    private TableView<Row> table;

    @FXML
    private TableColumn<Row, String> name;

    ResultsController(Desk desk, DirectoryModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        name.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().organisation().name()));
        subscription = model.answer().subscribe(this::show);
    }

    private void show(Directory.Answer answer) {
        total.setText(desk.say("directory.total", answer.total()));
        table.getItems().setAll(answer.rows());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
