package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.Finding;
import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.intake.Severity;
import it.filiera.message.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows that are refused as they stand, before anything is matched or written. */
final class Refusals {

    private Refusals() {}

    static Report of(Checks checks) {
        return new Report(checks.refusedRows().mapToObj(row -> outcome(checks.row(row))).toList(), Optional.empty());
    }

    private static RowOutcome outcome(CheckedRow row) {
        return new RowOutcome(row.row(), row.line(), Status.REFUSED, "", List.of(), reasons(row));
    }

    private static List<Message> reasons(CheckedRow row) {
        return row.cells().values().stream()
                .map(CheckedCell::finding)
                .filter(Objects::nonNull)
                .filter(finding -> finding.severity() == Severity.DECIDE)
                .map(Finding::words)
                .toList();
    }
}
