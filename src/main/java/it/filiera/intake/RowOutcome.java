package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;

/**
 * What became, or would become, of a row.
 *
 * @param line as {@link it.filiera.table.Row#line}
 * @param key of the organisation it is now; empty where it stayed out
 * @param repairs what was repaired in it
 * @param reasons why it is the same or may be, or why it is refused
 */
public record RowOutcome(int row, long line, Status status, String key, List<Message> repairs, List<Message> reasons) {

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
    }
}
