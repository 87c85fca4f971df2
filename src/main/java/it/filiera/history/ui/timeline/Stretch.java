package it.filiera.history.ui.timeline;

import it.filiera.history.Interaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a timeline, newest first.
 *
 * @param next where what follows begins; null when nothing does
 */
record Stretch(List<Interaction> entries, @Nullable Next next) {

    Stretch {
        entries = List.copyOf(entries);
    }
}
