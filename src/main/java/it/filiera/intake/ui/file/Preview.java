package it.filiera.intake.ui.file;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.table.Row;
import it.filiera.table.Table;
import it.filiera.ui.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** The first rows of a table, as they were understood. A file may have any number of rows and columns; a look needs few. */
final class Preview {

    private static final int ROWS = 200;
    private static final int COLUMNS = 60;

    /** A cell may hold a whole book. */
    private static final int LETTERS = 200;

    private static final double ROW = 32;
    private static final double WIDTH = 140;
    private static final double WHOLE = 100;

    private Preview() {}

    /** Keeps the rows as high as the text wants. */
    static Subscription sized(TableView<Row> view, Desk desk) {
        return desk.theme().textSize().subscribe(size -> view.setFixedCellSize(ROW * size / WHOLE));
    }

    /** Shows what there is room for, and says how much that is. */
    static String show(TableView<Row> view, Table table, ImportDesk around) {
        double scale = around.desk().theme().textSize().get() / WHOLE;
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        columns.add(line(around.say("wizard.line")));
        for (int i = 0; i < Math.min(COLUMNS, table.columns().size()); i++) {
            columns.add(column(table.columns().get(i), i));
        }
        columns.forEach(column -> column.setPrefWidth((column == columns.getFirst() ? WIDTH / 2 : WIDTH) * scale));
        view.getColumns().setAll(columns);
        view.getItems().setAll(table.rows().subList(0, Math.min(ROWS, table.rows().size())));
        return table.rows().size() <= ROWS && table.columns().size() <= COLUMNS
                ? around.say("wizard.file.all-shown")
                : around.say("wizard.file.first-shown", Math.min(ROWS, table.rows().size()), Math.min(COLUMNS, table.columns().size()));
    }

    private static TableColumn<Row, Long> line(String title) {
        TableColumn<Row, Long> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
        column.getStyleClass().add("line-column");
        column.setSortable(false);
        return column;
    }

    private static TableColumn<Row, String> column(String heading, int index) {
        TableColumn<Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shortened(row.getValue().cells().get(index))));
        column.setSortable(false);
        return column;
    }

    private static String shortened(String cell) {
        return (cell.length() > LETTERS ? cell.substring(0, LETTERS) + "…" : cell).replaceAll("\\R", " ⏎ ");
    }
}
