package it.filiera.intake.ui.file;

import it.filiera.message.Message;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a file is.
 *
 * @param source null before one was chosen
 * @param table as it was read last; null before that, and where it was refused
 * @param refusal why it cannot be read
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

    FileState again() {
        return new FileState(source, table, refusal, true, waiting);
    }

    FileState read(Table now) {
        return new FileState(source, now, null, false, waiting);
    }

    FileState refused(Message reason) {
        return new FileState(source, null, reason, false, waiting);
    }

}
