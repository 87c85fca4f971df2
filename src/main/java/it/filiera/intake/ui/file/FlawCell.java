package it.filiera.intake.ui.file;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.table.Flaw;
import it.filiera.ui.Icon;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Something odd about a file: line, column, reason. */
final class FlawCell extends ListCell<Flaw> {

    private final ImportDesk around;
    private final Label label = new Label("", Icon.LOOK.node());

    FlawCell(ImportDesk around) {
        this.around = around;
        label.getStyleClass().add("look-text");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Flaw flaw, boolean empty) {
        super.updateItem(flaw, empty);
        setGraphic(flaw == null ? null : label);
        if (flaw != null) {
            label.setText(around.say(flaw.words()));
            label.setTooltip(new Tooltip(label.getText()));
        }
    }
}
