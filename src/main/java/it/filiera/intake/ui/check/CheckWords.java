package it.filiera.intake.ui.check;

import it.filiera.intake.Rule;
import it.filiera.intake.Severity;
import it.filiera.ui.Icon;
import java.util.Locale;

/** What rules and findings are called and look like. */
final class CheckWords {

    private CheckWords() {}

    static String name(Rule rule) {
        return "intake.rule." + rule.code();
    }

    static String why(Rule rule) {
        return "intake.rule-why." + rule.code();
    }

    static Icon icon(Severity severity) {
        return switch (severity) {
            case REPAIRED -> Icon.REPAIRED;
            case LOOK -> Icon.LOOK;
            case DECIDE -> Icon.DECIDE;
        };
    }

    static String word(Severity severity) {
        return switch (severity) {
            case REPAIRED -> "wizard.check.repaired";
            case LOOK -> "wizard.check.look";
            case DECIDE -> "wizard.check.decide";
        };
    }

    /** The style class of texts and icons of this weight. */
    static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
