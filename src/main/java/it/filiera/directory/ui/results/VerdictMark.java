package it.filiera.directory.ui.results;

import it.filiera.directory.ui.results.FactRow.Verdict;
import it.filiera.ui.Icon;
import javafx.scene.Node;

/** The sign of how facts stand to each other; a word always stands beside it. */
final class VerdictMark {

    private VerdictMark() {}

    static Node icon(Verdict verdict) {
        Node icon = switch (verdict) {
            case SAME -> Icon.SAME.node();
            case DIFFERENT -> Icon.DIFFERENT.node();
            case NOT_STATED -> Icon.UNKNOWN.node();
        };
        icon.getStyleClass().add(styleClass(verdict));
        return icon;
    }

    static String styleClass(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "same";
            case DIFFERENT -> "different";
            case NOT_STATED -> "unknown";
        };
    }

    /** Key of the word. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "compare.same";
            case DIFFERENT -> "compare.different";
            case NOT_STATED -> "compare.nowhere-stated";
        };
    }
}
