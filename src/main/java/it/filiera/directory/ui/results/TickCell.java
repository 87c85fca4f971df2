package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Row;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The box that ticks a row. The keyboard ticks through the table, so the box takes no focus. */
final class TickCell extends TableCell<Row, Row> {

    private final CheckBox box = new CheckBox();
    private final ResultsModel model;

    TickCell(ResultsModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                model.ticks().toggle(getItem().id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        box.setVisible(row != null);
        if (row != null) {
            box.setSelected(model.rows().ticked().get().contains(row.id()));
            box.setAccessibleText(row.organisation().name());
        }
    }
}
