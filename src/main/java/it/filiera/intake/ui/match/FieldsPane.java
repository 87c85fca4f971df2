package it.filiera.intake.ui.match;

import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.Pieces;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Which value stands, decided for all rows: one line for each field in which file and directory differ. */
final class FieldsPane extends VBox {

    private final ImportDesk around;
    private final MatchModel model;
    private final GridPane grid = Pieces.styled(new GridPane(), "side-by-side");
    private final Label hint = Pieces.muted("");

    FieldsPane(ImportDesk around, MatchModel model) {
        this.around = around;
        this.model = model;
        Label title = Pieces.styled(new Label(around.say("wizard.match.fields-title")), "import-heading");
        title.setWrapText(true);
        getStyleClass().add("row-detail");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(title, hint, grid);
    }

    Subscription follow() {
        return model.counts().subscribe(this::show);
    }

    private void show(List<FieldCount> counts) {
        hint.setText(around.say(counts.isEmpty() ? "wizard.match.no-fields" : "wizard.match.fields-hint"));
        grid.getChildren().clear();
        if (!counts.isEmpty()) {
            grid.addRow(0, heading("wizard.match.field"), heading("wizard.match.differ"), heading("wizard.match.fills"), heading("wizard.match.stands"));
        }
        for (int i = 0; i < counts.size(); i++) {
            FieldCount count = counts.get(i);
            String name = around.say(FieldWords.of(count.field()));
            grid.addRow(
                    i + 1,
                    whole(name),
                    new Label(around.say("wizard.match.rows", count.differ())),
                    new Label(around.say("wizard.match.rows", count.fills())),
                    new PrecedenceChoice(around, name, model.choices().get().of(count.field()), chosen -> model.decide(count.field(), chosen)));
        }
    }

    private static Label whole(String name) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label heading(String key) {
        Label heading = Pieces.styled(new Label(around.say(key)), "edit-label");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }
}
