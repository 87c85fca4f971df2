package it.filiera.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a timeline, newest first.
 *
 * @param next where the next page begins; null when there is none
 */
public record TimelinePage(List<Interaction> entries, @Nullable Cursor next) {

    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
