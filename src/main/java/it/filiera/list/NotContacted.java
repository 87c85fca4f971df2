package it.filiera.list;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist with organisations that nobody spoke to for some time.
 *
 * @param organisations how many active organisations are on it in all
 * @param silent those never contacted first, then the longest silent; never empty
 */
public record NotContacted(SavedList list, int organisations, List<Silent> silent) {

    public NotContacted {
        silent = List.copyOf(silent);
    }

    /** One of them; {@code lastContact} is null when there never was one. */
    public record Silent(UUID organisation, String key, String name, @Nullable OffsetDateTime lastContact) {}
}
