package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.results.ResultColumn.Lines;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A fact in one line or two. */
final class LinesCell extends TableCell<Row, Row> {

    private final Function<Row, Lines> facts;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox lines = new VBox(first, second);

    LinesCell(Function<Row, Lines> facts) {
        this.facts = facts;
        lines.getStyleClass().add("lines");
        second.getStyleClass().add("second-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines); // stays when the cell is empty: taken out and put in again, all style sheets are asked anew
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        lines.setVisible(row != null);
        if (row != null) {
            show(facts.apply(row));
        }
    }

    private void show(Lines fact) {
        first.setText(fact.first());
        if (first.isWrapText() != fact.wrapped()) {
            first.setWrapText(fact.wrapped());
            first.getStyleClass().setAll(fact.wrapped() ? List.of("label", "wrapped-line") : List.of("label"));
        }
        second.setText(fact.second());
        Pieces.show(second, !fact.second().isEmpty());
        first.setManaged(!fact.first().isEmpty());
    }
}
