package it.filiera.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done, by whom, until when.
 *
 * @param due last day, in the time zone of whoever does it
 * @param promised whether it was promised to them
 * @param officer who does it
 * @param interaction out of which interaction it came; null when it came out of none
 * @param doneAt null while it is open
 * @param version raised with every change; the sequence of its entry in a calendar
 */
public record FollowUp(
        UUID id,
        String task,
        LocalDate due,
        boolean promised,
        Named officer,
        @Nullable Named organisation,
        @Nullable Named person,
        @Nullable Named initiative,
        @Nullable UUID interaction,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime doneAt,
        @Nullable String result,
        int version) {

    public boolean isOpen() {
        return doneAt == null;
    }
}
