package it.filiera.history;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is shown; null and empty let everything through.
 *
 * @param officer who was present or noted it
 * @param from the first instant
 * @param before the first instant that is too late
 */
public record TimelineFilter(
        Set<InteractionKind> kinds,
        @Nullable UUID officer,
        @Nullable UUID initiative,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime before) {

    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), null, null, null, null);

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
    }
}
