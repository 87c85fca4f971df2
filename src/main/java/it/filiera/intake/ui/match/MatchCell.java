package it.filiera.intake.ui.match;

import it.filiera.intake.Candidate;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.matching.Verdict;
import it.filiera.ui.Pieces;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the file, what it may be, and what was decided. */
final class MatchCell extends ListCell<Matched> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ImportDesk around;
    private final MatchModel model;
    private final Label name = Pieces.styled(new Label(), "found-name");
    private final Label like = Pieces.styled(new Label(), "found-why");
    private final Label decided = Pieces.styled(new Label(), "decided");
    private final HBox line;

    MatchCell(ImportDesk around, MatchModel model) {
        this.around = around;
        this.model = model;
        VBox texts = new VBox(name, like);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        decided.setMinWidth(Region.USE_PREF_SIZE);
        line = Pieces.styled(new HBox(texts, decided), "found-line");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Matched matched, boolean empty) {
        super.updateItem(matched, empty);
        setGraphic(matched == null ? null : line);
        if (matched != null) {
            Optional<Choice> choice = model.choices().get().of(matched);
            name.setText(model.row(matched).map(row -> around.say("wizard.match.line", row.line(), row.value(IntakeField.NAME))).orElse(""));
            like.setText(model.choices().get().candidate(matched).map(this::words).orElse(""));
            decided.setText(choice.map(some -> around.say(some.title())).orElse(around.say("wizard.match.open")));
            decided.pseudoClassStateChanged(OPEN, choice.isEmpty());
            setAccessibleText(String.join(", ", name.getText(), like.getText(), decided.getText()));
        }
    }

    private String words(Candidate candidate) {
        return candidate.verdict() == Verdict.SAME
                ? around.say("wizard.match.is", candidate.name())
                : around.say("wizard.match.may-be", candidate.name());
    }
}
