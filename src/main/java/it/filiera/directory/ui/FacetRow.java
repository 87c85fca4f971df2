package it.filiera.directory.ui;

import it.filiera.directory.ui.FacetsModel.Value;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One value of a facet: a box to tick and how many there are. */
final class FacetRow extends HBox {

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();

    /** {@code choose} hears what a person ticks. */
    FacetRow(Consumer<Boolean> choose) {
        getStyleClass().add("facet-row");
        getChildren().addAll(box, count);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> choose.accept(box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
    }

    void show(String name, String number, Value value) {
        if (!name.equals(box.getText())) {
            box.setText(name);
            box.setTooltip(new Tooltip(name));
        }
        box.setSelected(value.chosen());
        box.setAccessibleText(name + ", " + number);
        count.setText(number);
        setDisable(value.count() == 0 && !value.chosen());
    }
}
