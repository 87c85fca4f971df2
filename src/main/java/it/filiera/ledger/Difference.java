package it.filiera.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change set did to one row, or to one column of a row that stood already.
 *
 * @param column null for a row that came or went as a whole
 * @param before null when there was no value
 * @param after null when there is no value
 */
public record Difference(
        Kind kind, String table, UUID row, @Nullable String column, @Nullable Object before, @Nullable Object after) {

    /** What was done. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
