package it.filiera.directory;

import it.filiera.database.schema.DefaultSchema;
import it.filiera.ledger.ChangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Rows as a merge wants them, before any is written: whoever asks for a row gets the same one, with what was put into it so far, so that
 * each is written once.
 */
final class PlannedRows {

    private final DSLContext db;
    private final Map<UUID, TableRecord<?>> standing = new LinkedHashMap<>();
    private final List<TableRecord<?>> added = new ArrayList<>();
    private final Map<UUID, TableRecord<?>> gone = new LinkedHashMap<>();
    private final Map<UUID, UUID> joined = new HashMap<>();

    PlannedRows(DSLContext db) {
        this.db = db;
    }

    /** The tables that the ledger keeps; those to which others refer come before these. */
    static List<Table<?>> parentsFirst() {
        Set<Table<?>> sorted = new LinkedHashSet<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(PlannedRows::isKept).forEach(table -> add(table, sorted, new HashSet<>()));
        return List.copyOf(sorted);
    }

    private static boolean isKept(Table<?> table) {
        return table.field("id") != null && table.field("version") != null;
    }

    private static void add(Table<?> table, Set<Table<?>> sorted, Set<Table<?>> under) {
        if (under.add(table)) {
            table.getReferences().forEach(key -> add(key.getKey().getTable(), sorted, under));
            sorted.add(table);
        }
    }

    /** The columns by which a table refers to another. */
    static List<Field<UUID>> references(Table<?> table, Table<?> to) {
        return table.getReferences().stream().filter(key -> key.getKey().getTable().equals(to)).map(PlannedRows::column).toList();
    }

    private static Field<UUID> column(ForeignKey<?, ?> key) {
        return Objects.requireNonNull(key.getTable().field(key.getFields().getFirst().getName(), UUID.class));
    }

    /** The rows of a table in which a column has one of these values by now, in the order of their keys. */
    List<TableRecord<?>> of(Table<?> table, Field<UUID> column, Collection<UUID> values) {
        db.selectFrom(table)
                .where(column.in(values))
                .orderBy(Columns.id(table))
                .forEach(row -> standing.putIfAbsent(row.get(Columns.id(table)), (TableRecord<?>) row));
        return Stream.concat(standing.values().stream(), added.stream())
                .<TableRecord<?>>map(row -> row)
                .filter(row -> row.getTable().equals(table) && values.contains(row.get(column)) && !isGone(row))
                .toList();
    }

    void add(TableRecord<?> row) {
        added.add(row);
    }

    void remove(TableRecord<?> row) {
        gone.put(row.get(Columns.id(row.getTable())), row);
    }

    /** Takes out a row that says what another says; whatever refers to it shall refer to that one. */
    void join(TableRecord<?> row, TableRecord<?> into) {
        remove(row);
        joined.put(row.get(Columns.id(row.getTable())), into.get(Columns.id(into.getTable())));
    }

    private boolean isGone(TableRecord<?> row) {
        return gone.containsKey(row.get(Columns.id(row.getTable())));
    }

    /** The rows that were joined into others, and these. */
    Map<UUID, UUID> joined() {
        return joined;
    }

    Collection<TableRecord<?>> gone() {
        return gone.values();
    }

    /** New rows first, for others refer to them; then those that change, so that nothing refers any more to those that go at the end. */
    void write(ChangeSet changes) {
        added.stream().filter(row -> !isGone(row)).forEach(changes::insert);
        standing.values().stream().filter(row -> !isGone(row)).forEach(changes::update);
        for (Table<?> table : parentsFirst().reversed()) {
            gone.values().stream().filter(row -> row.getTable().equals(table)).forEach(changes::delete);
        }
    }
}
