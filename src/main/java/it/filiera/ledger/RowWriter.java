package it.filiera.ledger;

import it.filiera.ledger.StaleChange.Conflict;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowCountQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes operations inside the writer's transaction, in the order given; neighbours on the same table go as one batch. Takes the
 * before-image itself, before it writes, and fails when a row is not the one that was read.
 */
final class RowWriter {

    /** What was done to one row. */
    record Written(Operation.Kind kind, Table<?> table, UUID id, @Nullable String before) {}

    private final DSLContext db;
    private final TableDefaults defaults;
    private final LongConsumer reached;
    private final List<Written> written = new ArrayList<>();

    /** {@code reached} hears between two batches how many rows were written. */
    RowWriter(DSLContext db, TableDefaults defaults, LongConsumer reached) {
        this.db = db;
        this.defaults = defaults;
        this.reached = reached;
    }

    List<Written> write(List<Operation> operations) {
        int from = 0;
        for (int to = 1; to <= operations.size(); to++) {
            if (to == operations.size() || to - from == Rows.CHUNK || !operations.get(to).continues(operations.get(from))) {
                reached.accept(written.size());
                writeBatch(operations.subList(from, to));
                from = to;
            }
        }
        return written;
    }

    private void writeBatch(List<Operation> batch) {
        Table<?> table = batch.getFirst().table();
        switch (batch.getFirst().kind()) {
            case INSERT -> insert(table, batch);
            case UPDATE -> update(table, batch);
            case DELETE -> delete(table, batch);
        }
    }

    private void insert(Table<?> table, List<Operation> batch) {
        Field<?>[] columns = table.fields();
        RowCountQuery insert = db.insertInto(table).columns(columns).values(new Object[columns.length]);
        PreparedBatch.insert(db, insert, batch, operation -> defaults.complete(operation.row()));
        batch.forEach(operation -> written.add(new Written(Operation.Kind.INSERT, table, operation.id(), null)));
    }

    private void update(Table<?> table, List<Operation> batch) {
        Map<UUID, Record> current = read(table, batch);
        Map<List<Field<?>>, List<Operation>> byColumns = new LinkedHashMap<>();
        for (Operation operation : batch) {
            Record before = Objects.requireNonNull(current.get(operation.id()));
            List<Field<?>> columns = changedColumns(operation, before);
            if (!columns.isEmpty() || touchedColumns(operation).isEmpty()) {
                byColumns.computeIfAbsent(columns, key -> new ArrayList<>()).add(operation);
                written.add(new Written(Operation.Kind.UPDATE, table, operation.id(), Image.of(before, table, columns)));
            }
        }
        byColumns.forEach((columns, operations) -> update(table, columns, operations));
    }

    private void update(Table<?> table, List<Field<?>> columns, List<Operation> operations) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, null));
        values.put(Rows.version(table), Rows.version(table).plus(1));
        RowCountQuery update = db.update(table)
                .set(values)
                .where(Rows.id(table).eq((UUID) null))
                .and(Rows.version(table).eq((Integer) null));
        PreparedBatch.execute(db, update, operations, operation -> Stream.concat(
                        columns.stream().map(operation.row()::get), versionPlusOne(operation))
                .toArray());
    }

    private static Stream<@Nullable Object> versionPlusOne(Operation operation) {
        return Stream.of(1, operation.id(), Rows.version(operation.row()));
    }

    private void delete(Table<?> table, List<Operation> batch) {
        Map<UUID, Record> current = read(table, batch);
        for (Operation operation : batch) {
            Record before = Objects.requireNonNull(current.get(operation.id()));
            written.add(new Written(
                    Operation.Kind.DELETE, table, operation.id(), Image.of(before, table, Arrays.asList(table.fields()))));
        }
        RowCountQuery delete = db.deleteFrom(table)
                .where(Rows.id(table).eq((UUID) null))
                .and(Rows.version(table).eq((Integer) null));
        PreparedBatch.execute(db, delete, batch, operation -> new Object[] {operation.id(), Rows.version(operation.row())});
    }

    /** The rows as they stand; refuses the whole change set when one of them is gone or has another version than was read. */
    private Map<UUID, Record> read(Table<?> table, List<Operation> batch) {
        Collection<UUID> ids = batch.stream().map(Operation::id).toList();
        Map<UUID, Record> current = Rows.current(db, table, ids);
        List<Conflict> conflicts = batch.stream()
                .flatMap(operation -> conflicts(operation, current.get(operation.id())).stream())
                .toList();
        if (!conflicts.isEmpty()) {
            Conflict first = conflicts.getFirst();
            throw new StaleChange(
                    Message.of("ledger.stale", first.table(), first.column(), first.theirs(), first.mine()), conflicts);
        }
        return current;
    }

    private static List<Conflict> conflicts(Operation operation, @Nullable Record current) {
        String table = operation.table().getName();
        if (current == null) {
            return List.of(new Conflict(table, "id", "-", operation.id().toString()));
        }
        if (Rows.version(current) == Rows.version(operation.row())) {
            return List.of();
        }
        List<Field<?>> columns = touchedColumns(operation);
        return (columns.isEmpty() ? List.<Field<?>>of(Rows.version(operation.table())) : columns)
                .stream()
                        .map(column -> new Conflict(
                                table, column.getName(), shown(current.get(column)), shown(operation.row().get(column))))
                        .toList();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static List<Field<?>> touchedColumns(Operation operation) {
        Field<?> version = Rows.version(operation.table());
        return Arrays.stream(operation.table().fields())
                .<Field<?>>map(column -> column)
                .filter(column -> operation.row().touched(column) && !column.equals(version))
                .toList();
    }

    private static List<Field<?>> changedColumns(Operation operation, Record before) {
        return touchedColumns(operation).stream()
                .filter(column -> !Objects.equals(before.get(column), operation.row().get(column)))
                .toList();
    }
}
