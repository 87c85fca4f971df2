package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.Finding;
import it.filiera.intake.Found;
import it.filiera.intake.Rule;
import it.filiera.intake.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check at a glance. Reading all rows takes a while: for the background.
 *
 * @param found as the checks give it
 * @param off repairs that somebody switched off
 * @param offering rules of which every finding that waits for somebody comes with an offer
 * @param size of the whole table
 * @param refused how many rows are refused as they stand
 * @param withFindings in how many rows something was found
 * @param rows positions of the rows that are shown, in the order of the file
 * @param open those of them in which somebody has to decide; where nobody has to, those that are worth a look
 */
record Overview(
        List<Found> found, List<Rule> off, Set<Rule> offering, int size, int refused, int withFindings, List<Integer> rows, List<Integer> open) {

    static final Overview NOTHING = new Overview(List.of(), List.of(), Set.of(), 0, 0, 0, List.of(), List.of());

    static Overview of(Checks checks, Filter filter) {
        EnumSet<Rule> stuck = EnumSet.noneOf(Rule.class);
        List<Integer> rows = new ArrayList<>();
        List<Integer> toDecide = new ArrayList<>();
        List<Integer> toLookAt = new ArrayList<>();
        int refused = 0;
        int withFindings = 0;
        for (int at = 0; at < checks.size(); at++) {
            CheckedRow row = checks.row(at);
            refused += row.isRefused() ? 1 : 0;
            withFindings += row.cells().values().stream().anyMatch(cell -> cell.finding() != null) ? 1 : 0;
            row.cells().values().stream().map(CheckedCell::finding).filter(Overview::isStuck).forEach(finding -> stuck.add(finding.rule()));
            if (filter.shows(row)) {
                rows.add(at);
                note(row, filter, Severity.DECIDE, toDecide);
                note(row, filter, wanted(filter), toLookAt);
            }
        }
        List<Rule> off = Arrays.stream(Rule.values()).filter(rule -> !checks.repairs(rule)).toList();
        return new Overview(
                checks.found(), off, EnumSet.complementOf(stuck), checks.size(), refused, withFindings, rows, toDecide.isEmpty() ? toLookAt : toDecide);
    }

    private static boolean isStuck(@Nullable Finding finding) {
        return finding != null && finding.severity() != Severity.REPAIRED && finding.offers().isEmpty();
    }

    private static Severity wanted(Filter filter) {
        return filter instanceof Filter.Of(_, var severity) ? severity : Severity.LOOK;
    }

    private static void note(CheckedRow row, Filter filter, Severity severity, Collection<Integer> rows) {
        if (row.cells().values().stream().map(CheckedCell::finding).anyMatch(finding -> isOne(finding, filter, severity))) {
            rows.add(row.row());
        }
    }

    private static boolean isOne(@Nullable Finding finding, Filter filter, Severity severity) {
        return finding != null && finding.severity() == severity && filter.has(finding);
    }

    /** What F8 goes to in those rows. */
    boolean isOpen(Finding finding, Filter filter) {
        boolean toDecide = filter instanceof Filter.Of || refused > 0;
        return filter.has(finding) && (filter instanceof Filter.Of || finding.severity() == (toDecide ? Severity.DECIDE : Severity.LOOK));
    }
}
