package it.filiera.table;

import it.filiera.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something about a file that a reader should know though it could be read: a row with too many cells, a letter that its encoding does not
 * have.
 *
 * @param line as {@link Row#line}; 0 for the file as a whole
 * @param column heading of the column, null where it is about the whole row
 */
public record Flaw(long line, @Nullable String column, Message reason) {

    /** The reason with its place. */
    public Message words() {
        if (line == 0) {
            return reason;
        }
        return column == null ? Message.of("table.flawed-line", line, reason) : Message.of("table.flawed-cell", line, column, reason);
    }
}
