package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Row;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row of the table: marked when ticked; a press with Ctrl ticks it, with Shift all up to it, a second one opens it. */
final class ResultRow extends TableRow<Row> {

    static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final ResultsModel model;

    ResultRow(ResultsModel model) {
        this.model = model;
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void press(MouseEvent event) {
        if (getItem() == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown()) {
            model.ticks().extendTo(getItem().id());
            event.consume();
        } else if (event.isShortcutDown()) {
            model.ticks().toggle(getItem().id());
            event.consume();
        } else if (event.getClickCount() == 2) {
            model.open(getItem().id());
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean ticked = row != null && model.rows().ticked().get().contains(row.id());
        pseudoClassStateChanged(TICKED, ticked);
        setAccessibleText(row == null ? null : row.organisation().name());
    }
}
