package it.filiera.ledger;

import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Keeps one table that only repeats, for those who read, what other tables say: in the same change set as they, whoever writes them. Its
 * rows are never taken back themselves; after an undo they are derived again. Such a table refers to no other by a foreign key.
 */
public interface Derivation {

    /** The table that is derived. */
    Table<?> table();

    /** The tables from whose rows it is derived. */
    Set<Table<?>> from();

    /**
     * Adds what the derived table needs after rows of {@link #from} were written.
     *
     * @param transaction sees those rows as they stand now
     * @param written the rows as they were written and, of those that were changed, as they were before
     */
    void follow(DSLContext transaction, Collection<Record> written, ChangeSet changes);
}
