package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;

/**
 * What became, or would become, of a row.
 *
 * @param line as {@link it.filiera.table.Row#line}
 * @param key of the organisation it is now; empty where it stayed out
 * @param repairs what was repaired in it, and that a contact without a name stays out
 * @param reasons why it is the same or may be, or why it is refused
 * @param fields because of which it is refused
 */
public record RowOutcome(int row, long line, Status status, String key, List<Message> repairs, List<Message> reasons, List<IntakeField> fields) {

    /** The four ways a row can go. */
    public enum Status {
        NEW,
        SAME,
        /** It stays out: nobody decided, or somebody decided so. */
        MAYBE,
        REFUSED
    }

    public RowOutcome {
        repairs = List.copyOf(repairs);
        reasons = List.copyOf(reasons);
        fields = List.copyOf(fields);
    }

    /** A row that stays out because of what the check found in it. */
    public static RowOutcome refused(CheckedRow row) {
        return new RowOutcome(row.row(), row.line(), Status.REFUSED, "", row.repairs(), row.refusals(), row.refused());
    }
}
