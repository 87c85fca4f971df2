package it.filiera.intake.ui.check;

import it.filiera.intake.Severity;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ui.IconView;
import it.filiera.ui.Pieces;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a rule found: how often, what that means, and what can be done with all of it. */
final class FoundCell extends ListCell<FoundRow> {

    private final ImportDesk around;
    private final CheckModel model;
    private final Runnable toGrid;
    private final HBox icon = Pieces.styled(new HBox(), "found-sign");
    private final Label name = Pieces.styled(new Label(), "found-name");
    private final Label count = Pieces.styled(new Label(), "strong");
    private final Label why = Pieces.styled(new Label(), "found-why");
    private final HBox actions = Pieces.styled(new HBox(), "found-actions");
    private final HBox line;

    /** {@code toGrid} puts the focus on the rows. */
    FoundCell(ImportDesk around, CheckModel model, Runnable toGrid) {
        this.around = around;
        this.model = model;
        this.toGrid = toGrid;
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(name, why, actions);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = Pieces.styled(new HBox(icon, texts, count), "found-line");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable FoundRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : line);
        if (row != null) {
            IconView sign = CheckWords.icon(row.severity()).node();
            sign.getStyleClass().add(CheckWords.style(row.severity()));
            icon.getChildren().setAll(List.of(sign));
            name.setText(around.say(CheckWords.name(row.rule())));
            count.setText(row.off() ? "" : NumberFormat.getIntegerInstance(around.desk().language().locale()).format(row.cells()));
            why.setText(around.say(row.off() ? "wizard.check.switched-off" : CheckWords.why(row.rule())));
            List<Node> offered = actions(row);
            actions.getChildren().setAll(offered);
            Pieces.show(actions, !offered.isEmpty());
            setAccessibleText(around.say(
                    "wizard.check.found-row", name.getText(), row.cells(), around.say(CheckWords.word(row.severity())), why.getText()));
        }
    }

    private List<Node> actions(FoundRow row) {
        if (row.off()) {
            return List.of(link("wizard.check.repair-again", () -> repair(row, true)));
        }
        if (row.severity() == Severity.REPAIRED) {
            return List.of(link("wizard.check.show", () -> show(row)), link("wizard.check.undo-rule", () -> repair(row, false)));
        }
        return model.repairable(row.rule())
                ? List.of(repair(row))
                : List.of();
    }

    private Hyperlink link(String key, Runnable work) {
        Hyperlink link = Pieces.styled(new Hyperlink(around.say(key)), "found-link");
        link.setAccessibleText(around.say(key) + ": " + name.getText());
        link.setOnAction(_ -> work.run());
        return link;
    }

    private void repair(FoundRow row, boolean on) {
        stay();
        model.repair(row.rule(), on);
    }

    /** What was pressed goes away: the focus stays in the list. */
    private void stay() {
        getListView().requestFocus();
    }

    private Button repair(FoundRow row) {
        Button button = Pieces.styled(new Button(around.say("wizard.check.repair", row.cells())), "small");
        button.setAccessibleText(button.getText() + ": " + name.getText());
        button.setOnAction(_ -> {
            stay();
            model.repairAll(row.rule());
        });
        return button;
    }

    private void show(FoundRow row) {
        model.filter().set(row.filter());
        model.next();
        toGrid.run();
    }
}
