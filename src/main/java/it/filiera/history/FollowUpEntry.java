package it.filiera.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up to be written down.
 *
 * @param officer who does it
 * @param organisation for whom, as are person and initiative; with an interaction those of the interaction when all three are null
 */
public record FollowUpEntry(
        String task,
        LocalDate due,
        boolean promised,
        UUID officer,
        @Nullable UUID organisation,
        @Nullable UUID person,
        @Nullable UUID initiative) {

    /** For whomever the interaction was with. */
    public FollowUpEntry(String task, LocalDate due, boolean promised, UUID officer) {
        this(task, due, promised, officer, null, null, null);
    }
}
