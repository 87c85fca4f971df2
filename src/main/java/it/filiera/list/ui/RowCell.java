package it.filiera.list.ui;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.text.NumberFormat;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list with its count; the first of a group carries the group's heading. */
final class RowCell extends ListCell<Row> {

    private final ListDesk around;
    private final Desk desk;
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final VBox lines = new VBox(heading, new HBox(name, count));

    RowCell(ListDesk around) {
        this.around = around;
        this.desk = around.desk();
        heading.getStyleClass().add("list-group");
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("list-name");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("secondary");
        HBox.setHgrow(name, Priority.ALWAYS);
        lines.getChildren().getLast().getStyleClass().add("list-line");
        lines.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        lines.setVisible(row != null);
        if (row != null) {
            String called = around.name(row.list());
            String number = NumberFormat.getIntegerInstance(desk.language().locale()).format(row.count());
            boolean first = getIndex() == 0 || getListView().getItems().get(getIndex() - 1).group() != row.group();
            heading.setText(desk.say(row.group().title()));
            Pieces.show(heading, first);
            name.setText(called);
            name.setGraphic((row.list().isSearch() ? Icon.SAVED_SEARCH : Icon.LISTS).node());
            name.setTooltip(new Tooltip(called));
            count.setText(number);
            setAccessibleText(desk.say("lists.row", called, desk.say(row.group().title()), number));
        }
    }
}
