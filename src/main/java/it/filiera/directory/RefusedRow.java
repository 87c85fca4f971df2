package it.filiera.directory;

import it.filiera.message.Message;

/** A row of a file that was not taken: where it stands (line 1 is the header), what is wrong, and with which value. */
public record RefusedRow(String file, long line, String column, String value, Message reason) {

    /** The whole as one sentence. */
    public Message message() {
        return column.isEmpty()
                ? Message.of("directory.line-refused", file, line, reason)
                : Message.of("directory.row-refused", file, line, column, value, reason);
    }
}
