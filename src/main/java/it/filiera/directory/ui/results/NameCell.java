package it.filiera.directory.ui.results;

import it.filiera.search.Marked;
import it.filiera.search.Highlights;
import it.filiera.directory.ui.Directory.Row;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The name and, below it or in dense rows behind it, what the organisation does, from shortly before the match. */
final class NameCell extends TableCell<Row, Row> {

    private final Supplier<Highlights> highlights;
    private final Supplier<FactWords> words;
    private final MarkedLine name = new MarkedLine("firm-name");
    private final MarkedLine activity = new MarkedLine("firm-activity");
    private final Pane lines;

    NameCell(Supplier<Highlights> highlights, Supplier<FactWords> words, boolean dense) {
        this.highlights = highlights;
        this.words = words;
        lines = dense ? new HBox(name, activity) : new VBox(name, activity);
        if (dense) {
            name.setMinWidth(USE_PREF_SIZE);
        }
        lines.getStyleClass().add("lines");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines); // stays when the cell is empty: taken out and put in again, all style sheets are asked anew
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        lines.setVisible(row != null);
        if (row != null) {
            name.show(highlights.get().in(row.organisation().name(), row.hit().matched()));
            activity.show(words.get()
                    .activity(row.organisation())
                    .map(text -> highlights.get().in(text, row.hit().matched()).fromMatch())
                    .orElse(new Marked("", List.of())));
        }
    }
}
