package it.filiera.intake.ui.check;

import it.filiera.intake.Checks;
import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import java.util.Optional;

/** The rows that are refused as they stand, before anything is matched or written. */
final class Refusals {

    private Refusals() {}

    static Report of(Checks checks) {
        return new Report(checks.refusedRows().mapToObj(row -> RowOutcome.refused(checks.row(row))).toList(), Optional.empty());
    }
}
