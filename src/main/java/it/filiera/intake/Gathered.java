package it.filiera.intake;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.IMPORT_BATCH;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.database.schema.Tables.TAGGING;

import it.filiera.ledger.ChangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.jooq.TableRecord;

/** The rows that an import would write, table by table, those first to which others refer. */
final class Gathered {

    private static final List<Table<?>> PARENTS_FIRST = List.of(
            IMPORT_BATCH, TAG, ORGANISATION, SITE, ORGANISATION_ROLE, ORGANISATION_CATEGORY, REGISTRATION, ORGANISATION_CAPABILITY,
            MEMBERSHIP, TAGGING, SOURCE, FACT, CLAIM, PERSON, POSITION, PARTICIPATION, SAVED_LIST_ENTRY);

    /** An edit of what belongs to one of them raises its version. */
    private static final Set<Table<?>> OWNERS = Set.of(ORGANISATION, PERSON);

    private final Map<Table<?>, List<TableRecord<?>>> inserts = new HashMap<>();
    private final Map<Table<?>, Set<ByIdentity>> updates = new HashMap<>();
    private final Set<ByIdentity> deletes = new LinkedHashSet<>();

    /** A row as the one object that it is, whatever its columns come to hold. */
    private record ByIdentity(TableRecord<?> row) {

        @Override
        public boolean equals(Object other) {
            return other instanceof ByIdentity identity && identity.row == row;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(row);
        }
    }

    void insert(TableRecord<?> row) {
        inserts.computeIfAbsent(row.getTable(), _ -> new ArrayList<>()).add(row);
    }

    /** Any number of times. */
    void update(TableRecord<?> row) {
        updates.computeIfAbsent(row.getTable(), _ -> new LinkedHashSet<>()).add(new ByIdentity(row));
    }

    /** Takes away a row that stands, or one that was to be inserted. */
    void delete(TableRecord<?> row) {
        List<TableRecord<?>> fresh = inserts.getOrDefault(row.getTable(), List.of());
        if (fresh.stream().<TableRecord<?>>map(one -> one).noneMatch(one -> one == row)) {
            deletes.add(new ByIdentity(row));
        } else {
            fresh.removeIf(one -> one == row);
        }
    }

    boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
    }

    int size() {
        return deletes.size()
                + inserts.values().stream().mapToInt(Collection::size).sum()
                + updates.values().stream().mapToInt(Collection::size).sum();
    }

    /** Hands the rows over, keeping none. */
    void into(ChangeSet changes) {
        for (Table<?> table : PARENTS_FIRST) {
            inserts.getOrDefault(table, List.of()).forEach(changes::insert);
        }
        for (Table<?> table : PARENTS_FIRST) {
            updates.getOrDefault(table, Set.of()).forEach(one -> update(one.row(), changes));
        }
        deletes.forEach(one -> changes.delete(one.row()));
        inserts.clear();
        updates.clear();
        deletes.clear();
    }

    private static void update(TableRecord<?> row, ChangeSet changes) {
        if (OWNERS.contains(row.getTable())) {
            changes.touch(row);
        } else {
            changes.update(row);
        }
    }
}
