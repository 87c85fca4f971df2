package it.filiera.directory.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands in an answer, and who stands beside it.
 *
 * @param position from 1
 * @param total how many are in the whole answer
 */
public record Neighbours(int position, long total, @Nullable UUID previous, @Nullable UUID next) {

    /** {@code ids} are the rows of the answer that are known so far. */
    public static Optional<Neighbours> of(UUID organisation, List<UUID> ids, long total) {
        int at = ids.indexOf(organisation);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Neighbours(
                        at + 1, total, at == 0 ? null : ids.get(at - 1), at + 1 == ids.size() ? null : ids.get(at + 1)));
    }
}
