package it.filiera.intake;

import java.util.Map;

/**
 * A row after the check.
 *
 * @param row its position in the table, from 0
 * @param line as {@link it.filiera.table.Row#line}
 * @param cells of the mapped fields, empty ones too; a finding about something missing stands at the cell that should hold it
 */
public record CheckedRow(int row, long line, Map<IntakeField, CheckedCell> cells) {

    /** The value of a field, empty where there is none. */
    public String value(IntakeField field) {
        CheckedCell cell = cells.get(field);
        return cell == null ? "" : cell.value();
    }

    /** Whether it is refused as it stands. */
    public boolean isRefused() {
        return cells.values().stream()
                .map(CheckedCell::finding)
                .anyMatch(finding -> finding != null && finding.severity() == Severity.DECIDE);
    }
}
