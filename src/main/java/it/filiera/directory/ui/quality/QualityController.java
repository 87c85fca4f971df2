package it.filiera.directory.ui.quality;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.QualityFigures.Stated;
import it.filiera.directory.ui.Labels;
import it.filiera.directory.ui.quality.QualityReader.Read;
import it.filiera.query.FilterName;
import it.filiera.ui.Callout;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Theme;
import it.filiera.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Figures of what is wrong at the left, how complete each field is at the right; one in place of the other where there is little room. */
final class QualityController implements Screen {

    /** In em: less is too narrow for both. */
    private static final double NARROW = 66;

    private static final double EM = 13;

    private final Desk desk;
    private final QualityModel model;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private BorderPane screen;

    @FXML
    private Button list;

    @FXML
    private Button province;

    @FXML
    private Label total;

    @FXML
    private ListView<Line> lines;

    @FXML
    private Node chart;

    @FXML
    private ToggleButton other;

    @FXML
    private ListView<Stated> fields;

    QualityController(Desk desk, QualityModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(_ -> new LineCell(desk, model));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, () -> model.open(lines.getSelectionModel().getSelectedItem())));
        fields.setCellFactory(_ -> new FieldCell(desk, model));
        fields.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, () -> model.open(fields.getSelectionModel().getSelectedItem())));
        other.selectedProperty().bindBidirectional(model.completeness());
        subscriptions = Subscription.combine(
                model.read().subscribe(this::show),
                lines.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> mark(at.intValue())),
                screen.layoutBoundsProperty().subscribe((_, _) -> fit()),
                model.completeness().subscribe((_, _) -> fit()),
                desk.theme().textSize().subscribe((_, _) -> fit()));
    }

    private void mark(int at) {
        if (!showing && at >= 0) {
            model.marked().set(at);
        }
    }

    private static void pressed(KeyEvent event, Runnable open) {
        if (event.getCode() == KeyCode.ENTER && event.getSource() instanceof ListView<?> from && !from.getSelectionModel().isEmpty()) {
            event.consume();
            open.run();
        }
    }

    private void fit() {
        double em = EM * desk.theme().textSize().get() / Theme.SMALLEST;
        boolean narrow = screen.getWidth() < NARROW * em;
        Pieces.show(other, narrow);
        Node middle = narrow && other.isSelected() ? chart : lines;
        if (screen.getCenter() != middle || (screen.getRight() == chart) == narrow) {
            screen.setRight(null);
            screen.setCenter(null);
            screen.setCenter(middle);
            screen.setRight(narrow ? null : chart);
        }
    }

    private void show(@Nullable Read read) {
        if (read == null) {
            return;
        }
        showing = true;
        Labels labels = new Labels(desk.language().messages().get(), read.names());
        list.setText(of(OrganisationFilters.LIST, labels, "quality.all-lists"));
        province.setText(of(OrganisationFilters.PROVINCE, labels, "quality.all-provinces"));
        total.setText(desk.say("quality.total", read.figures().total()));
        lines.getItems().setAll(QualityModel.lines(read));
        fields.getItems().setAll(read.figures().stated());
        lines.getSelectionModel().select(Math.min(model.marked().get(), lines.getItems().size() - 1));
        showing = false;
    }

    private String of(FilterName filter, Labels labels, String all) {
        String code = model.scope().chosen(filter);
        return code == null ? desk.say(all) : labels.value(filter.name(), code);
    }

    @FXML
    private void chooseList() {
        choose(list, OrganisationFilters.LIST, "quality.all-lists");
    }

    @FXML
    private void chooseProvince() {
        choose(province, OrganisationFilters.PROVINCE, "quality.all-provinces");
    }

    private void choose(Button anchor, FilterName filter, String all) {
        Read read = model.read().get();
        if (read != null) {
            Labels labels = new Labels(desk.language().messages().get(), read.names());
            List<ScopeController.Choice> choices =
                    ScopeController.choices(desk.say(all), read.choices().getOrDefault(filter, List.of()), code -> labels.value(filter.name(), code));
            ScopeController content = new ScopeController(desk, choices, code -> model.choose(filter, code));
            Callout callout = new Callout(content, Subscription.EMPTY);
            content.takenBy(callout::hide);
            callout.show(anchor);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        lines.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        other.selectedProperty().unbindBidirectional(model.completeness());
    }
}
