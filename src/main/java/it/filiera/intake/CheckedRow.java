package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return cells.values().stream().anyMatch(CheckedRow::isRefused);
    }

    /** The fields because of which it is refused. */
    List<IntakeField> refused() {
        return cells.entrySet().stream().filter(cell -> isRefused(cell.getValue())).map(Map.Entry::getKey).toList();
    }

    /** Why it is refused, field by field. */
    List<Message> refusals() {
        return words(cell -> isRefused(cell) ? Stream.ofNullable(cell.finding()).map(Finding::words) : Stream.empty());
    }

    /** What was repaired in it, and that a contact without a name stays out; field by field. */
    List<Message> repairs() {
        return words(cell -> Stream.concat(cell.repairs().stream(), leftOut(cell)));
    }

    private static Stream<Message> leftOut(CheckedCell cell) {
        return Stream.ofNullable(cell.finding()).filter(finding -> finding.rule() == Rule.CONTACT_NAMELESS).map(Finding::words);
    }

    private List<Message> words(Function<CheckedCell, Stream<Message>> of) {
        return cells.entrySet().stream().flatMap(cell -> of.apply(cell.getValue()).map(words -> said(cell.getKey(), words))).toList();
    }

    /** Words about a field, with its name. */
    static Message said(IntakeField field, Message words) {
        return Message.of("intake.at-field", field.label(), words);
    }

    private static boolean isRefused(CheckedCell cell) {
        return cell.finding() != null && cell.finding().severity() == Severity.DECIDE;
    }
}
