package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A value for all rows: its field, the line for it, and the way to take it away. */
final class ConstantRow extends VBox {

    private final IntakeField field;
    private final ComboBox<String> value = new ComboBox<>();

    ConstantRow(ImportDesk around, ColumnsModel model, IntakeField field, List<String> known) {
        this.field = field;
        String name = around.say(FieldWords.of(field));
        boolean columns = model.assigned().get().columns(field) > 0;
        Label label = Pieces.styled(new Label(columns ? around.say("wizard.columns.where-empty", name) : name), "edit-label");
        label.setWrapText(true);
        value.setEditable(true);
        value.getItems().setAll(known);
        value.setMaxWidth(Double.MAX_VALUE);
        value.getEditor().setText(model.assigned().get().constant(field));
        value.setAccessibleText(around.say("wizard.columns.value-of", name));
        value.getEditor().setAccessibleText(value.getAccessibleText());
        value.getEditor().textProperty().subscribe((_, text) -> model.constant(field, text));
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        Node remove = Pieces.iconButton(Icon.CLOSE, around.say("wizard.columns.remove", name), () -> model.removeConstant(field));
        getChildren().setAll(label, Pieces.styled(new HBox(value, remove), "constant-line"));
        getStyleClass().add("edit-field");
    }

    IntakeField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        value.requestFocus();
    }
}
