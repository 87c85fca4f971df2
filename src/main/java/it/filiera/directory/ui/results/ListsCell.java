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
    private final Label first = new Label();
    private final Label more = new Label();
    private final HBox badges = new HBox(first, more);
    private final Tooltip tooltip = new Tooltip();

    ListsCell(Function<Row, List<String>> lists) {
        this.lists = lists;
        first.getStyleClass().add("badge");
        HBox.setHgrow(first, Priority.SOMETIMES);
        more.setMinWidth(USE_PREF_SIZE);
        badges.getStyleClass().add("badges");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(badges);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        List<String> names = row == null ? List.of() : lists.apply(row);
        badges.setVisible(!names.isEmpty());
        setTooltip(names.isEmpty() ? null : tooltip);
        if (!names.isEmpty()) {
            first.setText(names.getFirst());
            more.setText(names.size() > 1 ? "+" + (names.size() - 1) : "");
            tooltip.setText(String.join("\n", names));
        }
    }
}
