package it.filiera.directory.ui.results;

import it.filiera.search.Highlights;
import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.results.ResultsLook.Density;
import it.filiera.ui.Desk;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rows as a table. Its rows are a page or more of the answer; further ones come before the end is seen. */
final class ResultsTable implements ResultsList {

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    /** Pixels at a text size of 100 %. */
    private static final double COMFORTABLE_ROW = 48;

    private static final double DENSE_ROW = 32;
    private static final int NEAR_END = 30;
    private static final double WHOLE = 100;

    private final ResultsModel model;
    private final TableView<Row> table = new TableView<>();
    private final TableColumns columns;
    private final Subscription subscriptions;
    private Highlights highlights;
    private FactWords words;
    private boolean filling;

    ResultsTable(Desk desk, ResultsModel model) {
        this.model = model;
        this.highlights = model.highlights();
        this.words = model.words();
        this.columns = new TableColumns(desk, model, table, () -> highlights, () -> words);
        table.setAccessibleText(desk.say("directory.title"));
        table.setRowFactory(_ -> new ResultRow(model));
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> selected(index.intValue()));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                appeared();
            }
        });
        subscriptions = Subscription.combine(
                columns.follow(),
                model.rows().answer().subscribe(this::show),
                model.rows().names().subscribe((_, _) -> speak()),
                model.rows().ticked().subscribe((_, _) -> showTicks()),
                model.rows().selected().subscribe(this::select),
                model.look().density().subscribe(_ -> size(desk)),
                desk.theme().textSize().subscribe(_ -> size(desk)));
    }

    @Override
    public TableView<Row> node() {
        return table;
    }

    private void size(Desk desk) {
        boolean dense = model.look().density().get() == Density.DENSE;
        table.pseudoClassStateChanged(DENSE, dense);
        table.setFixedCellSize((dense ? DENSE_ROW : COMFORTABLE_ROW) * desk.theme().textSize().get() / WHOLE);
    }

    private void speak() {
        words = model.words();
        table.refresh();
    }

    /** A longer answer to the same question adds rows below and moves nothing. */
    private void show(Answer answer) {
        List<Row> before = List.copyOf(table.getItems());
        List<Row> rows = answer.rows();
        highlights = model.highlights();
        words = model.words();
        filling = true;
        boolean longer = !before.isEmpty() && rows.size() >= before.size() && rows.subList(0, before.size()).equals(before);
        if (longer) {
            table.getItems().addAll(rows.subList(before.size(), rows.size()));
            table.refresh();
        } else {
            table.getItems().setAll(rows);
        }
        filling = false;
        select(model.rows().selected().get());
        columns.showShare();
        boolean others = !before.isEmpty() && !rows.isEmpty() && !rows.getFirst().id().equals(before.getFirst().id());
        if (others) {
            table.scrollTo(0);
        }
    }

    private void select(@Nullable UUID id) {
        if (filling) {
            return;
        }
        int index = table.getItems().stream().map(Row::id).toList().indexOf(id);
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (index != table.getSelectionModel().getSelectedIndex()) {
            filling = true;
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            filling = false;
            showRow(index);
        }
    }

    private void selected(int index) {
        if (!filling && index >= 0) {
            model.rows().selected().set(table.getItems().get(index).id());
            if (index > table.getItems().size() - NEAR_END) {
                model.rows().more();
            }
        }
    }

    private void showRow(int index) {
        VirtualFlow<?> flow = flow();
        if (flow != null
                && flow.getFirstVisibleCell() != null
                && (index < flow.getFirstVisibleCell().getIndex() || index > flow.getLastVisibleCell().getIndex())) {
            table.scrollTo(index);
        }
    }

    private void appeared() {
        table.scrollTo(model.firstVisible());
        if (table.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            bar.valueProperty().subscribe((_, value) -> {
                if (value.doubleValue() * table.getItems().size() > table.getItems().size() - NEAR_END) {
                    model.rows().more();
                }
            });
        }
    }

    private void showTicks() {
        columns.showShare();
        table.refresh();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    @Override
    public void close() {
        VirtualFlow<?> flow = flow();
        if (flow != null && flow.getFirstVisibleCell() != null) {
            model.firstVisible(flow.getFirstVisibleCell().getIndex());
        }
        subscriptions.unsubscribe();
    }
}
