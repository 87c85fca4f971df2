package it.filiera.intake.ui.file;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.table.Flaw;
import it.filiera.table.Row;
import it.filiera.table.Table;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Choose a file; see it as it is understood; say how to read it where that was guessed wrong. */
public final class FileController implements Screen {

    private final ImportDesk around;
    private final FileModel model;
    private final Runnable forward;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable Table table;

    @FXML
    private Node nothing;

    @FXML
    private Button first;

    @FXML
    private Node refused;

    @FXML
    private Label refusal;

    @FXML
    private Node understood;

    @FXML
    private VBox format;

    @FXML
    private Label about;

    @FXML
    private TableView<Row> rows;

    @FXML
    private Label shownRows;

    @FXML
    private Node flawsBox;

    @FXML
    private Label flawsTitle;

    @FXML
    private ListView<Flaw> flaws;

    @FXML
    private Node reading;

    @FXML
    private Node foot;

    @FXML
    private Label waiting;

    @FXML
    private Label stillSo;

    @FXML
    private Button next;

    @FXML
    private Button another;

    @FXML
    private Button go;

    /** {@code forward} goes on to the columns. */
    public FileController(ImportDesk around, FileModel model, Runnable forward) {
        this.around = around;
        this.model = model;
        this.forward = forward;
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        flaws.setCellFactory(_ -> new FlawCell(around));
        subscriptions = Subscription.combine(
                model.state().subscribe(this::show),
                Preview.sized(rows, around.desk()),
                around.desk().theme().textSize().subscribe((_, _) -> showRows()));
    }

    private void show(FileState state) {
        Pieces.show(nothing, state.source() == null);
        Pieces.show(refused, state.refusal() != null && state.table() == null);
        Pieces.show(stillSo, state.refusal() != null && state.table() != null);
        Pieces.show(understood, state.table() != null);
        Pieces.show(reading, state.reading());
        Pieces.show(foot, state.source() != null);
        Pieces.show(go, state.table() != null);
        Pieces.show(waiting, !state.waiting().isEmpty());
        Pieces.show(next, !state.waiting().isEmpty());
        waiting.setText(around.say("wizard.file.waiting", state.waiting().size()));
        go.setDisable(state.reading() || state.table() == null || state.table().rows().isEmpty());
        if (state.refusal() != null) {
            refusal.setText(around.say(state.refusal()));
            stillSo.setText(around.say(Message.of("wizard.file.still-so", state.refusal())));
        }
        if (state.table() != null && state.table() != table) {
            boolean first = table == null;
            show(state.table());
            if (first) {
                go.requestFocus();
            }
        } else if (state.refusal() != null && state.table() != null) {
            showFormat(state.table());
        }
    }

    /** How the table was read; the place of the cursor stays. */
    private void showFormat(Table now) {
        Node cursor = format.getScene() == null ? null : format.getScene().getFocusOwner();
        int at = format.getChildren().stream().map(part -> control(part) == cursor).toList().indexOf(true);
        format.getChildren().setAll(new FormatForm(around, now, model::readAs).nodes());
        if (at >= 0) {
            control(format.getChildren().get(at)).requestFocus();
        }
    }

    private static Node control(Node part) {
        return part instanceof VBox field ? field.getChildren().getLast() : part;
    }

    private void show(Table now) {
        boolean same = table != null && table.format().equals(now.format());
        table = now;
        if (!same) {
            showFormat(now);
        }
        about.setText(around.say("wizard.file.about", now.rows().size(), now.columns().size()));
        showRows();
        Pieces.show(flawsBox, !now.flaws().isEmpty());
        flawsTitle.setText(around.say("wizard.file.flaws", now.flaws().size()));
        flaws.getItems().setAll(now.flaws());
    }

    private void showRows() {
        if (table != null) {
            shownRows.setText(Preview.show(rows, table, around));
        }
    }

    @FXML
    private void choose() {
        model.open(around.files().open(around.say("wizard.file.choose")));
    }

    @FXML
    private void next() {
        model.next();
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
        (go.isVisible() ? go : nothing.isVisible() ? first : next.isVisible() ? next : another).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
