package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column: heading and samples at the left, the fields it goes into at the right. */
final class ColumnCell extends ListCell<FileColumn> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final ImportDesk around;
    private final ColumnsModel model;
    private final Label heading = Pieces.styled(new Label(), "strong");
    private final Label samples = Pieces.styled(new Label(), "secondary");
    private final FlowPane fields = Pieces.styled(new FlowPane(), "column-fields");
    private final HBox line;

    ColumnCell(ImportDesk around, ColumnsModel model) {
        this.around = around;
        this.model = model;
        VBox texts = Pieces.styled(new VBox(heading, samples), "column-texts");
        fields.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(fields, Priority.ALWAYS);
        line = Pieces.styled(new HBox(texts, Pieces.styled(Icon.FORWARD.node(), "column-arrow"), fields), "column-line");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable FileColumn column, boolean empty) {
        super.updateItem(column, empty);
        setGraphic(column == null ? null : line);
        if (column != null) {
            heading.setText(column.heading());
            samples.setText(column.samples().isEmpty() ? around.say("wizard.columns.empty") : String.join(", ", column.samples()));
            List<IntakeField> chosen = model.assigned().get().of(column.index());
            fields.getChildren().setAll(buttons(column, chosen));
            line.pseudoClassStateChanged(OUT, chosen.isEmpty());
            setAccessibleText(around.say("wizard.columns.row", column.heading(), chosen.isEmpty()
                    ? around.say("wizard.columns.left-out")
                    : String.join(", ", chosen.stream().map(field -> around.say(FieldWords.of(field))).toList())));
        }
    }

    private List<Node> buttons(FileColumn column, List<IntakeField> chosen) {
        List<Node> buttons = new ArrayList<>();
        chosen.forEach(field -> buttons.add(chosen(column, field)));
        if (chosen.isEmpty()) {
            Button none = field(around.say("wizard.columns.left-out"), column, null);
            none.getStyleClass().add("left-out");
            buttons.add(none);
        } else {
            Button more = Pieces.iconButton(Icon.ADD, around.say("wizard.columns.add", column.heading()), () -> {});
            more.setOnAction(_ -> ask(more, column, null));
            buttons.add(more);
        }
        return buttons;
    }

    /** Where several columns make one field, each says so. */
    private Button chosen(FileColumn column, IntakeField field) {
        int columns = model.assigned().get().columns(field);
        String name = around.say(FieldWords.of(field));
        return field(columns > 1 ? around.say("wizard.columns.joined", name, columns) : name, column, field);
    }

    private Button field(String text, FileColumn column, @Nullable IntakeField field) {
        Button button = new Button(text, Icon.UNFOLD.node());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("field-button");
        button.setAccessibleText(around.say("wizard.columns.change", column.heading(), text));
        button.setOnAction(_ -> ask(button, column, field));
        return button;
    }

    /** Asks for the first field of the column, or its only one. */
    void ask() {
        FileColumn column = getItem();
        if (column != null) {
            ask(fields, column, model.assigned().get().of(column.index()).stream().findFirst().orElse(null));
        }
    }

    private void ask(Node anchor, FileColumn column, @Nullable IntakeField present) {
        List<IntakeField> others = model.assigned().get().of(column.index()).stream().filter(field -> field != present).toList();
        FieldChoiceController.at(anchor, around, present != null, others, taken -> {
            if (present == null) {
                taken.ifPresent(field -> model.add(column.index(), field));
            } else if (taken.isEmpty()) {
                model.remove(column.index(), present);
            } else {
                model.change(column.index(), present, taken.get());
            }
        });
    }
}
