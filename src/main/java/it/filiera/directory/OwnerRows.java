package it.filiera.directory;

import it.filiera.database.Database;
import it.filiera.ledger.LedgerReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Finds the records that change sets wrote: by rows of their own, and by rows of other tables that name them.
 *
 * @param owner the column by which the other tables name the record
 * @param owned the other tables
 */
public record OwnerRows(Database database, String owner, List<Table<?>> owned) {

    public OwnerRows {
        owned = List.copyOf(owned);
    }

    /** The records of which a row that belongs to them was written, removed or given to another since a change set. */
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>();
        for (Table<?> table : owned) {
            changed.addAll(owners(table, ledger.rowsChangedAfter(changeSet, table)));
            changed.addAll(formerOwners(ledger.imagesAfter(changeSet, table)));
        }
        return changed;
    }

    private Set<UUID> owners(Table<?> table, Collection<UUID> rows) {
        Field<UUID> named = Objects.requireNonNull(table.field(owner, UUID.class));
        return rows.isEmpty()
                ? Set.of()
                : database.read()
                        .selectDistinct(named)
                        .from(table)
                        .where(Columns.id(table).in(rows))
                        .and(named.isNotNull())
                        .fetchSet(named);
    }

    private Set<UUID> formerOwners(List<Map<String, Object>> images) {
        return images.stream()
                .map(image -> image.get(owner))
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }
}
