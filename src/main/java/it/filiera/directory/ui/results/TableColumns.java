package it.filiera.directory.ui.results;

import it.filiera.search.Highlights;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.results.ResultColumn.Lines;
import it.filiera.directory.ui.results.ResultsLook.Density;
import it.filiera.ui.Desk;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The columns of the table: those chosen, as wide as they were left. The name takes the room that the others leave. */
final class TableColumns {

    private static final double TICK_WIDTH = 40;
    private static final double SCROLL_BAR = 14;
    private static final double NARROWEST = 48;
    private static final double WHOLE = 100;

    private final Desk desk;
    private final ResultsModel model;
    private final TableView<Row> table;
    private final Supplier<Highlights> highlights;
    private final Supplier<FactWords> words;
    private final CheckBox all = new CheckBox();
    private boolean arranging;

    TableColumns(Desk desk, ResultsModel model, TableView<Row> table, Supplier<Highlights> highlights, Supplier<FactWords> words) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        this.highlights = highlights;
        this.words = words;
        all.setAccessibleText(desk.say("results.tick-all"));
        all.setTooltip(new Tooltip(desk.say("results.tick-all")));
        all.setFocusTraversable(false);
        all.setOnAction(_ -> tickAllOrNone());
        table.getColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) _ -> keepOrder());
    }

    /** Shows what the look says, now and later. */
    Subscription follow() {
        return Subscription.combine(
                model.look().columns().subscribe(this::arrange),
                model.rows().order().subscribe((_, _) -> headings()),
                model.look().density().subscribe((_, _) -> arrange(model.look().columns().get())),
                desk.theme().textSize().subscribe((_, _) -> arrange(model.look().columns().get())),
                table.widthProperty().subscribe((_, _) -> fillWidth()));
    }

    /** The box in the heading: on when all rows are ticked, half when some are. */
    void showShare() {
        Ticks.Share share = model.ticks().share();
        all.setIndeterminate(share == Ticks.Share.SOME);
        all.setSelected(share == Ticks.Share.ALL);
    }

    private void tickAllOrNone() {
        if (model.ticks().share() == Ticks.Share.ALL) {
            model.ticks().clear();
        } else {
            model.ticks().tickAll();
        }
    }

    private void arrange(List<ResultColumn> shown) {
        if (arranging) {
            return;
        }
        arranging = true;
        table.getColumns().setAll(List.of(tick()));
        shown.forEach(column -> table.getColumns().add(column(column)));
        fillWidth();
        arranging = false;
        showShare();
    }

    private void headings() {
        for (TableColumn<Row, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof ResultColumn shown) {
                column.setGraphic(heading(shown));
            }
        }
    }

    private TableColumn<Row, Row> tick() {
        TableColumn<Row, Row> column = column(TICK_WIDTH, () -> new TickCell(model));
        column.setGraphic(all);
        column.setResizable(false);
        column.setReorderable(false);
        column.getStyleClass().add("tick-column");
        return column;
    }

    private TableColumn<Row, Row> column(ResultColumn shown) {
        TableColumn<Row, Row> column = column(model.look().width(shown), () -> cell(shown));
        column.setUserData(shown);
        column.setGraphic(heading(shown));
        column.setMinWidth(NARROWEST * scale());
        column.widthProperty().subscribe((_, width) -> keepWidth(shown, width.doubleValue()));
        return column;
    }

    private TableColumn<Row, Row> column(double width, Supplier<TableCell<Row, Row>> cell) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.setSortable(false);
        column.setPrefWidth(width * scale());
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    private TableCell<Row, Row> cell(ResultColumn column) {
        boolean dense = model.look().density().get() == Density.DENSE;
        return switch (column) {
            case NAME -> new NameCell(highlights, words, dense);
            case LISTS -> new ListsCell(row -> words.get().badges(row.organisation()));
            default -> new LinesCell(row -> {
                Lines lines = column.of(row.organisation(), words.get());
                return dense ? lines.flat() : lines;
            });
        };
    }

    /** A heading by which one can sort asks for that order, and for relevance when it is in that order already. */
    private Label heading(ResultColumn column) {
        Label heading = new Label(desk.say(column.title()));
        heading.getStyleClass().add("heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        column.sorting().ifPresent(sorting -> {
            boolean now = sorting.order().equals(model.rows().order().get());
            heading.pseudoClassStateChanged(ResultRow.TICKED, now);
            heading.setTooltip(new Tooltip(desk.say("results.sort-by", desk.say(sorting.title()))));
            heading.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.isStillSincePress()) {
                    model.rows().order().set((now ? Sorting.RELEVANCE : sorting).order());
                }
            });
        });
        return heading;
    }

    private void fillWidth() {
        double others = table.getColumns().stream()
                .filter(column -> column.getUserData() != ResultColumn.NAME)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        boolean before = arranging;
        arranging = true;
        name().ifPresent(name -> name.setPrefWidth(
                Math.max(model.look().width(ResultColumn.NAME) * scale(), table.getWidth() - others - SCROLL_BAR)));
        arranging = before;
    }

    private Optional<TableColumn<Row, ?>> name() {
        return table.getColumns().stream().filter(column -> column.getUserData() == ResultColumn.NAME).findFirst();
    }

    private void keepWidth(ResultColumn column, double width) {
        if (!arranging) {
            model.look().width(column, width / scale());
            if (column != ResultColumn.NAME) {
                fillWidth();
            }
        }
    }

    private void keepOrder() {
        if (!arranging) {
            arranging = true;
            model.look().columns().set(table.getColumns().stream()
                    .map(TableColumn::getUserData)
                    .filter(Objects::nonNull)
                    .map(ResultColumn.class::cast)
                    .toList());
            arranging = false;
        }
    }

    private double scale() {
        return desk.theme().textSize().get() / WHOLE;
    }
}
