package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Row;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The first list that shows an organisation, and how many more do. */
final class ListsCell extends TableCell<Row, Row> {

    private final Function<Row, List<String>> lists;

    ListsCell(Function<Row, List<String>> lists) {
        this.lists = lists;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        List<String> names = row == null ? List.of() : lists.apply(row);
        setGraphic(names.isEmpty() ? null : badges(names));
        setTooltip(names.isEmpty() ? null : new Tooltip(String.join("\n", names)));
    }

    private static HBox badges(List<String> names) {
        Label first = new Label(names.getFirst());
        first.getStyleClass().add("badge");
        HBox.setHgrow(first, Priority.SOMETIMES);
        HBox box = new HBox(first);
        box.getStyleClass().add("badges");
        if (names.size() > 1) {
            Label more = new Label("+" + (names.size() - 1));
            more.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(more);
        }
        return box;
    }
}
