package it.filiera.directory;

import it.filiera.ledger.LedgerReader;
import it.filiera.search.IndexDocument;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A kind of records that has an index of its own: what {@link KindIndex} asks of the feature to which they belong. */
public interface IndexedKind {

    /** Tables whose rows many records share: after a change of one row all records are indexed again. */
    List<Table<?>> shared();

    /** The records whose documents may be others since a change set, those that are gone included. */
    Set<UUID> changedAfter(long changeSet, LedgerReader ledger);

    /** Up to {@code limit} ids after {@code last} in the order of ids, from the first when it is null. */
    List<UUID> idsAfter(@Nullable UUID last, int limit);

    /** What the index holds of these records; those that do not stand are missing. One query for each table, however many they are. */
    List<IndexDocument> documents(List<UUID> ids);
}
