package it.filiera.intake.ui.match;

import it.filiera.intake.Candidate;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.matching.Verdict;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a row may be, how likely that is in words, and why. */
final class CandidateCard extends VBox {

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.7;

    CandidateCard(ImportDesk around, Candidate candidate, ToggleGroup group, boolean chosen) {
        String where = candidate.organisation() == null ? around.say("wizard.match.earlier-row") : candidate.key();
        RadioButton name = new RadioButton(candidate.name());
        name.setToggleGroup(group);
        name.setSelected(chosen);
        name.setUserData(candidate);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        List<Node> reasons = candidate.reasons().stream().<Node>map(reason -> Pieces.muted("• " + around.say(reason))).toList();
        getChildren().setAll(Stream.concat(
                Stream.of(name, Pieces.muted(around.say(likeness(candidate)) + " · " + where)), reasons.stream()).toList());
        getStyleClass().add("candidate");
    }

    private static String likeness(Candidate candidate) {
        if (candidate.verdict() == Verdict.SAME) {
            return "wizard.match.the-same";
        }
        return candidate.score() >= SURE ? "wizard.match.very-likely" : candidate.score() >= LIKELY ? "wizard.match.likely" : "wizard.match.possible";
    }
}
