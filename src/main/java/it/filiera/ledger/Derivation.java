package it.filiera.ledger;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one table that only repeats, for those who read, what other tables say: in the same change set as they, whoever writes them. Its
 * rows are never taken back themselves; after an undo they are derived again. Such a table refers to no other by a foreign key.
 */
public interface Derivation {

    /** The table that is derived. */
    Table<?> table();

    /** The tables from whose rows it is derived. */
    Set<Table<?>> from();

    /** One row of {@link #from}: as it was, null when it is new, and as it is now, null when it is gone. */
    record Row(@Nullable Record before, @Nullable Record after) {

        /** As it is in any of the two. */
        public Stream<Record> states() {
            return Stream.of(before, after).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    /**
     * Adds what the derived table needs after rows of {@link #from} were written.
     *
     * @param transaction sees those rows as they stand now
     */
    void follow(DSLContext transaction, Collection<Row> written, ChangeSet changes);
}
