package it.filiera.intake.ui.done;

import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome.Status;

/** The rows of a report by what becomes of them, and the words for it. */
final class Counts {

    private Counts() {}

    /** Rows that become part of the directory. */
    static long taken(Report report) {
        return report.count(Status.NEW) + report.count(Status.SAME);
    }

    static String word(Status status) {
        return switch (status) {
            case NEW -> "wizard.done.new";
            case SAME -> "wizard.done.same";
            case MAYBE -> "wizard.done.maybe";
            case REFUSED -> "wizard.done.refused";
        };
    }

    static String hint(Status status) {
        return switch (status) {
            case NEW -> "wizard.done.new-hint";
            case SAME -> "wizard.done.same-hint";
            case MAYBE -> "wizard.done.maybe-hint";
            case REFUSED -> "wizard.done.refused-hint";
        };
    }
}
