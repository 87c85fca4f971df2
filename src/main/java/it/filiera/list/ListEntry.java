package it.filiera.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on a shortlist.
 *
 * @param place town and province of its seat, else of its first site; null when none is known
 * @param closed whether it is no longer active
 * @param note why it is on the list
 */
public record ListEntry(
        UUID id, UUID organisation, String key, String name, @Nullable String place, boolean closed, @Nullable String note, int version) {}
