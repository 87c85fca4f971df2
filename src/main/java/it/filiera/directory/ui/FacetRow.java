package it.filiera.directory.ui;

import it.filiera.directory.ui.FacetsModel.Value;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One value of a facet, now this one and now that: a box to tick and how many there are. */
final class FacetRow extends HBox {

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable String code;

    /** {@code choose} hears which value a person ticks, and whether it is ticked now. */
    FacetRow(BiConsumer<String, Boolean> choose) {
        getStyleClass().add("facet-row");
        getChildren().addAll(box, count);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTooltip(tooltip);
        box.setOnAction(_ -> {
            if (code != null) {
                choose.accept(code, box.isSelected());
            }
        });
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
    }

    void show(String name, String number, Value value) {
        box.setText(name);
        tooltip.setText(name);
        code = value.code();
        box.setSelected(value.chosen());
        box.setAccessibleText(name + ", " + number);
        count.setText(number);
        setDisable(value.count() == 0 && !value.chosen());
    }

    /** The value whose box has the focus, if it is here. */
    Optional<String> focused() {
        return box.isFocused() ? Optional.ofNullable(code) : Optional.empty();
    }

    /** Takes the focus if it shows this value. */
    void focus(String wanted) {
        if (wanted.equals(code) && !box.isFocused()) {
            box.requestFocus();
        }
    }
}
