package it.filiera.intake.ui.match;

import it.filiera.intake.FieldDifference;
import it.filiera.intake.Matched;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.intake.ui.ShownValue;
import it.filiera.ui.Pieces;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the directory has and what the file says, field by field, with which of them stands. */
final class SideBySide extends GridPane {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private final ImportDesk around;
    private final MatchModel model;

    SideBySide(ImportDesk around, MatchModel model, Matched matched, List<FieldDifference> differences) {
        this.around = around;
        this.model = model;
        getStyleClass().add("side-by-side");
        getColumnConstraints().setAll(rest(), rest(), rest(), new ColumnConstraints());
        addRow(0, heading("wizard.match.field"), heading("wizard.match.in-directory"), heading("wizard.match.in-file"), heading("wizard.match.stands"));
        for (int i = 0; i < differences.size(); i++) {
            add(i + 1, matched, differences.get(i));
        }
    }

    private static ColumnConstraints rest() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(-1);
        return column;
    }

    private Label heading(String key) {
        return Pieces.styled(new Label(around.say(key)), "edit-label");
    }

    private void add(int row, Matched matched, FieldDifference difference) {
        String name = around.say(FieldWords.of(difference.field()));
        Node choice = new PrecedenceChoice(
                around, name, model.choices().get().of(matched.row(), difference.field()), chosen -> model.decideCell(difference.field(), chosen));
        addRow(row, text(name), standing(difference), value(difference, difference.comes()), choice);
    }

    private Node standing(FieldDifference difference) {
        if (difference.stands().isEmpty()) {
            return Pieces.muted(around.say("wizard.match.not-stated"));
        }
        VBox lines = new VBox(value(difference, difference.stands()));
        if (difference.since() != null) {
            lines.getChildren().add(Pieces.muted(around.say("wizard.match.since", day(difference.since()))));
        }
        return lines;
    }

    /** As people read it, as exactly as it is known. */
    private static Object day(String since) {
        return switch (since.length()) {
            case DAY -> LocalDate.parse(since);
            case MONTH -> YearMonth.parse(since);
            default -> since;
        };
    }

    private static Label value(FieldDifference difference, String value) {
        return text(ShownValue.of(difference.field(), value));
    }

    private static Label text(String text) {
        Label label = Pieces.text(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
