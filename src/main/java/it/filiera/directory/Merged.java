package it.filiera.directory;

import it.filiera.ledger.Committed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a merge did, or would do.
 *
 * @param moved how many rows belong to the survivor now that belonged to the absorbed, by the name of their table
 * @param joined how many rows of the absorbed said what one of the survivor said already, by the name of their table
 * @param kept values that do not stand and are kept as what a source states
 * @param changeSet null for a merge that was only planned
 */
public record Merged(Map<String, Integer> moved, Map<String, Integer> joined, List<Kept> kept, @Nullable Committed changeSet) {

    /** A value that does not stand, and the page that states it. */
    public record Kept(MergedField field, String stated, String url) {}

    public Merged {
        moved = Map.copyOf(moved);
        joined = Map.copyOf(joined);
        kept = List.copyOf(kept);
    }
}
