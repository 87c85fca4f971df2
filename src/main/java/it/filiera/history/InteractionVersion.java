package it.filiera.history;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an interaction, or its taking back: what it was before. Where nothing of it was another, follow-ups were added.
 *
 * @param by who corrected it
 * @param changes single values that were others before, but for what was said and for those whom it names
 * @param bodyBefore what was said before; null when this correction left it alone
 * @param parties whether officers, organisations, people, the initiative or attachments are others since
 */
public record InteractionVersion(
        OffsetDateTime at, String by, List<Change> changes, @Nullable String bodyBefore, boolean parties) {

    /**
     * One value.
     *
     * @param column as the database calls it
     * @param before null when there was none
     */
    public record Change(String column, @Nullable Object before) {}

    public InteractionVersion {
        changes = List.copyOf(changes);
    }
}
