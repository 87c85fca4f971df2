package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Gives whatever belongs to one organisation to another. A row that collides with one of the other, or says the same, is joined into it. */
final class Moving {

    private final PlannedRows rows;
    private final UUID from;
    private final UUID to;
    private final Map<String, Integer> moved = new TreeMap<>();
    private final Map<String, Integer> joined = new TreeMap<>();

    Moving(PlannedRows rows, UUID from, UUID to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    /** How many rows went over, by the name of their table. */
    Map<String, Integer> moved() {
        return moved;
    }

    /** How many rows said what the other had already, by the name of their table. */
    Map<String, Integer> joined() {
        return joined;
    }

    /** Parents first: what refers to a joined row refers to the other by then, and may say the same only because of that. */
    void all() {
        PlannedRows.parentsFirst().stream().filter(table -> !table.equals(ORGANISATION)).forEach(this::table);
    }

    private void table(Table<?> table) {
        Map<UUID, TableRecord<?>> touched = new LinkedHashMap<>();
        redirect(table, touched);
        for (Field<UUID> column : Belongings.columns(table)) {
            rows.of(table, column, Set.of(from)).forEach(row -> {
                row.set(column, to);
                touched.put(row.get(Columns.id(table)), row);
            });
        }
        if (!touched.isEmpty()) {
            settle(table, touched);
        }
    }

    private void redirect(Table<?> table, Map<UUID, TableRecord<?>> touched) {
        Stream<Table<?>> parents = table.getReferences().stream().<Table<?>>map(key -> key.getKey().getTable()).distinct();
        parents.filter(parent -> !parent.equals(ORGANISATION))
                .flatMap(parent -> PlannedRows.references(table, parent).stream())
                .forEach(column -> rows.of(table, column, rows.joined().keySet()).forEach(row -> {
                    row.set(column, Objects.requireNonNull(rows.joined().get(row.get(column))));
                    touched.put(row.get(Columns.id(table)), row);
                }));
    }

    private void settle(Table<?> table, Map<UUID, TableRecord<?>> touched) {
        List<Field<UUID>> columns = Belongings.columns(table);
        Twins twins = new Twins();
        columns.stream()
                .flatMap(column -> rows.of(table, column, Set.of(to)).stream())
                .filter(row -> !touched.containsKey(row.get(Columns.id(table))))
                .forEach(twins::add);
        for (TableRecord<?> row : touched.values()) {
            if (columns.size() > 1 && !isPair(row, columns)) {
                rows.remove(row);
            } else {
                settle(table, row, twins);
            }
        }
    }

    /** Puts the smaller text first, as pairs have it; says no to a pair of one with itself. */
    private static boolean isPair(TableRecord<?> row, List<Field<UUID>> columns) {
        UUID one = row.get(columns.getFirst());
        UUID other = row.get(columns.getLast());
        if (one.toString().compareTo(other.toString()) > 0) {
            row.set(columns.getFirst(), other);
            row.set(columns.getLast(), one);
        }
        return !one.equals(other);
    }

    private void settle(Table<?> table, TableRecord<?> row, Twins twins) {
        twins.of(row).ifPresentOrElse(
                twin -> {
                    SameRow.fill(twin, row);
                    rows.join(row, twin);
                    joined.merge(table.getName(), 1, Integer::sum);
                },
                () -> {
                    twins.add(row);
                    moved.merge(table.getName(), 1, Integer::sum);
                });
    }
}
