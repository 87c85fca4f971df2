package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.Checks;
import it.filiera.intake.FieldFrom;
import it.filiera.intake.Finding;
import it.filiera.intake.Found;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Rule;
import it.filiera.intake.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A check at a glance. Of a long table that takes a while: for the background.
 *
 * @param found as the checks give it
 * @param off repairs that somebody switched off
 * @param offering rules that wait for somebody and have one offer each for what they found
 * @param fields the columns of the grid
 * @param size of the whole table
 * @param refused how many rows are refused as they stand
 * @param withFindings in how many rows something was found
 * @param rows positions of the rows that are shown, in the order of the file
 * @param open what F8 goes through: shown rows in which somebody has to decide; where nobody has to, those worth a look
 */
record Overview(
        List<Found> found,
        List<Rule> off,
        Set<Rule> offering,
        List<IntakeField> fields,
        int size,
        int refused,
        int withFindings,
        List<Integer> rows,
        List<Integer> open) {

    static final Overview NOTHING = new Overview(List.of(), List.of(), Set.of(), List.of(), 0, 0, 0, List.of(), List.of());

    /** Rows that show whether a rule offers something. */
    private static final int LOOKED_AT = 30;

    /** Rows that show in which fields something is found. */
    private static final int ROWS_OF_FIELDS = 1_000;

    static Overview of(Checks checks, Filter filter) {
        List<Integer> refused = list(checks.refusedRows());
        return new Overview(
                checks.found(),
                Arrays.stream(Rule.values()).filter(rule -> !checks.repairs(rule)).toList(),
                checks.found().stream().map(Found::rule).filter(rule -> offers(checks, rule)).collect(Collectors.toSet()),
                fields(checks),
                checks.size(),
                refused.size(),
                (int) checks.rowsWithFindings().count(),
                list(filter.rows(checks)),
                filter instanceof Filter.Of ? list(filter.rows(checks)) : refused.isEmpty() ? worthALook(checks) : refused);
    }

    private static List<Integer> list(IntStream rows) {
        return rows.boxed().toList();
    }

    private static List<Integer> worthALook(Checks checks) {
        return list(checks.found().stream()
                .filter(found -> found.severity() == Severity.LOOK)
                .flatMapToInt(found -> checks.rows(found.rule()))
                .distinct()
                .sorted());
    }

    private static boolean offers(Checks checks, Rule rule) {
        return checks.rows(rule)
                .limit(LOOKED_AT)
                .mapToObj(checks::row)
                .flatMap(row -> row.cells().values().stream())
                .map(CheckedCell::finding)
                .filter(finding -> finding != null && finding.rule() == rule)
                .allMatch(Overview::hasOne);
    }

    private static boolean hasOne(Finding finding) {
        return finding.severity() != Severity.REPAIRED
                && finding.offers().size() == 1
                && !finding.offers().getFirst().value().isEmpty();
    }

    /**
     * The fields of the mapping, and those in no column in which something was found, such as the legal form at the end of a name. In the
     * order of the file; what is the same for all rows, or derived, comes last.
     */
    private static List<IntakeField> fields(Checks checks) {
        Stream<IntakeField> mapped = checks.mapping().fields().stream().map(FieldFrom::field);
        Stream<IntakeField> found = checks.rowsWithFindings().limit(ROWS_OF_FIELDS).mapToObj(checks::row)
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> cell.getValue().finding() != null)
                .map(Map.Entry::getKey);
        return Stream.concat(mapped, found).distinct().sorted(Comparator.comparing(field -> place(checks, field))).toList();
    }

    private static int place(Checks checks, IntakeField field) {
        return checks.mapping().fields().stream()
                .filter(from -> from.field() == field)
                .map(FieldFrom::columns)
                .flatMap(List::stream)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether F8 stops at such a finding. */
    boolean stopsAt(Finding finding, Filter filter) {
        Severity wanted = refused > 0 ? Severity.DECIDE : Severity.LOOK;
        return filter.has(finding) && (filter instanceof Filter.Of || finding.severity() == wanted);
    }
}
