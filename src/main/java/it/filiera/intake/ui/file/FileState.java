package it.filiera.intake.ui.file;

import it.filiera.message.Message;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a file is.
 *
 * @param source null before one was chosen
 * @param table as it was read last; null before it was read for the first time
 * @param refusal why it cannot be read, or not anew in the way that was asked for last
 * @param reading whether it is being read, for the first time or anew
 * @param waiting files that come after it
 */
public record FileState(
        @Nullable Source source, @Nullable Table table, @Nullable Message refusal, boolean reading, List<Source> waiting) {

    static final FileState NOTHING = new FileState(null, null, null, false, List.of());

    public FileState {
        waiting = List.copyOf(waiting);
    }

    static FileState reading(Source source, List<Source> waiting) {
        return new FileState(source, null, null, true, waiting);
    }

    /** Anew, or no longer. */
    FileState reading(boolean now) {
        return new FileState(source, table, null, now, waiting);
    }

    FileState keeping(List<Source> more) {
        return new FileState(source, table, refusal, reading, Stream.concat(waiting.stream(), more.stream()).toList());
    }

    FileState read(Table now) {
        return new FileState(source, now, null, false, waiting);
    }

    FileState refused(Message reason) {
        return new FileState(source, table, reason, false, waiting);
    }
}
