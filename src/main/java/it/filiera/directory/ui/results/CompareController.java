package it.filiera.directory.ui.results;

import it.filiera.directory.Organisation;
import it.filiera.directory.ui.Directory.Own;
import it.filiera.directory.ui.merge.MergeFeature;
import it.filiera.directory.ui.results.ResultsModel.Chosen;
import it.filiera.message.Message;
import it.filiera.ui.Copied;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Latest;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Up to four organisations side by side, fact by fact, with what differs marked. */
public final class CompareController implements Screen {

    private static final double WHOLE = 100;
    private static final double LABELS = 16;

    private final Desk desk;
    private final ResultsModel model;
    private final List<UUID> ids;
    private final Latest finding;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;
    private List<Organisation> firms = List.of();
    private Own own = new Own(Map.of(), Map.of());

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private CheckBox onlyDifferent;

    @FXML
    private Button merge;

    @FXML
    private GridPane facts;

    public CompareController(Desk desk, ResultsModel model, List<UUID> ids) {
        this.desk = desk;
        this.model = model;
        this.ids = ids;
        this.finding = new Latest(desk.tasks());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        onlyDifferent.selectedProperty().subscribe((_, _) -> show());
        subscription = model.rows().answer().subscribe(_ -> finding.ask(model.reading(ids), this::show))
                .and(model.rows().names().subscribe((_, _) -> show()));
    }

    private void show(Chosen found) {
        firms = found.firms();
        own = found.own();
        show();
    }

    private void show() {
        title.setText(desk.say("compare.title", firms.size()));
        Pieces.show(merge, MergeFeature.isPair(ids));
        facts.getChildren().clear();
        facts.getColumnConstraints().setAll(Stream.concat(
                        Stream.of(column(LABELS)), firms.stream().map(_ -> column((WHOLE - LABELS) / firms.size())))
                .toList());
        facts.add(cell(new Region(), "compare-corner"), 0, 0);
        for (int i = 0; i < firms.size(); i++) {
            facts.add(head(firms.get(i)), i + 1, 0);
        }
        rows().filter(fact -> !onlyDifferent.isSelected() || fact.verdict() == FactRow.Verdict.DIFFERENT).forEach(this::add);
    }

    private Stream<FactRow> rows() {
        return FactRow.of(firms, model.words(own)).stream();
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node head(Organisation firm) {
        Hyperlink name = new Hyperlink(firm.name());
        name.setWrapText(true);
        name.getStyleClass().add("firm-name");
        name.setTooltip(new Tooltip(desk.say("compare.open", firm.name())));
        name.setOnAction(_ -> desk.navigator().go(new Target.Profile(firm.id())));
        Button remove = new Button("", Icon.CLOSE.node());
        remove.getStyleClass().addAll("flat", "card-close");
        remove.setAccessibleText(desk.say("results.remove", firm.name()));
        remove.setTooltip(new Tooltip(desk.say("results.remove", firm.name())));
        remove.setOnAction(_ -> remove(firm.id()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return cell(line, "compare-head");
    }

    /** With one left there is nothing to compare. */
    private void remove(UUID id) {
        List<UUID> others = ids.stream().filter(one -> !one.equals(id)).toList();
        if (others.size() < ResultsModel.FEWEST_COMPARED) {
            back();
        } else {
            desk.navigator().replace(new Target.Compare(others));
        }
    }

    private void add(FactRow fact) {
        int row = facts.getRowCount();
        Label name = new Label(desk.say(fact.title()), VerdictMark.icon(fact.verdict()));
        name.setWrapText(true);
        Label verdict = new Label(desk.say(VerdictMark.word(fact.verdict())));
        verdict.setWrapText(true);
        verdict.getStyleClass().addAll("verdict", VerdictMark.styleClass(fact.verdict()));
        facts.add(cell(new VBox(name, verdict), "compare-name"), 0, row);
        for (int i = 0; i < fact.values().size(); i++) {
            facts.add(value(fact, fact.values().get(i)), i + 1, row);
        }
    }

    private Node value(FactRow fact, Optional<String> value) {
        Label text = new Label(value.orElse(desk.say("fact.not-stated")));
        text.setWrapText(true);
        text.getStyleClass().add(value.isEmpty() ? "muted" : "value");
        Region cell = cell(text, "compare-value");
        cell.getStyleClass().add(VerdictMark.styleClass(fact.verdict()));
        return cell;
    }

    private static Region cell(Node content, String styleClass) {
        HBox cell = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.getStyleClass().addAll("compare-cell", styleClass);
        return cell;
    }

    /** What is on screen, as a table. */
    RowsText table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(desk.say("compare.fact")), firms.stream().map(Organisation::name)).toList());
        rows().forEach(fact -> rows.add(Stream.concat(
                        Stream.of(desk.say(fact.title())),
                        fact.values().stream().map(value -> value.orElse(desk.say("fact.not-stated"))))
                .toList()));
        return new RowsText(rows);
    }

    @FXML
    private void merge() {
        model.merge(ids);
    }

    @FXML
    private void copy() {
        Copied.content(table().content());
        desk.notices().tell(Message.of("results.copied", firms.size()));
    }

    @FXML
    private void back() {
        desk.navigator().go(new Target.Directory());
    }

    @Override
    public Subject subject() {
        return Subject.organisations(ids);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        back.requestFocus();
    }

    @Override
    public void close() {
        finding.forget();
        subscription.unsubscribe();
    }
}
