package it.filiera.intake.ui.match;

import it.filiera.intake.RowDecision;

/** What one can say of a row that may be an organisation. */
public enum Choice {
    SAME("wizard.match.same"),
    NEW("wizard.match.new"),
    SKIP("wizard.match.skip");

    private final String title;

    Choice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Choice of(RowDecision decision) {
        return switch (decision) {
            case RowDecision.Take _ -> SAME;
            case RowDecision.Enter _ -> NEW;
            case RowDecision.Skip _ -> SKIP;
        };
    }
}
