package it.filiera.directory.ui.quality;

import it.filiera.directory.QualityFigures.Stated;
import it.filiera.directory.ui.Labels;
import it.filiera.directory.ui.quality.QualityReader.Read;
import it.filiera.query.Clause;
import it.filiera.ui.Desk;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A bar of the chart: of how many a field is known. */
final class FieldCell extends ListCell<Stated> {

    private final Desk desk;
    private final QualityModel model;
    private final Label name = new Label();
    private final Share share = new Share();
    private final HBox line = new HBox(name, share);

    FieldCell(Desk desk, QualityModel model) {
        this.desk = desk;
        this.model = model;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("field-line");
        line.setMinWidth(0);
        line.setOnMouseClicked(_ -> open());
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
        Tooltip.install(line, new Tooltip(desk.say("quality.field-opens")));
        setAccessibleHelp(desk.say("quality.field-opens"));
    }

    private void open() {
        if (getItem() != null) {
            model.open(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Stated item, boolean empty) {
        super.updateItem(item, empty);
        Read read = model.read().get();
        line.setVisible(item != null && read != null);
        if (item != null && read != null) {
            int total = read.figures().total();
            name.setText(new Labels(desk.language().messages().get(), read.names()).values(new Clause.Has(item.field())));
            share.show(item.count(), total, desk);
            setAccessibleText(desk.say("quality.field", name.getText(), item.count(), total, Share.percent(item.count(), total, desk)));
        }
    }
}
