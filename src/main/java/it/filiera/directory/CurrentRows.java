package it.filiera.directory;

import it.filiera.database.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;

/** The rows of some tables as they stand, found by key or by what makes them unique. One query per table. */
final class CurrentRows {

    private final Map<UUID, TableRecord<?>> byId = new HashMap<>();
    private final Map<List<@Nullable Object>, TableRecord<?>> byUnique = new HashMap<>();

    CurrentRows(Database database, List<Table<?>> tables) {
        for (Table<?> table : tables) {
            database.read().selectFrom(table).forEach(row -> add(table, (TableRecord<?>) row));
        }
    }

    private void add(Table<?> table, TableRecord<?> row) {
        byId.put(row.get(Columns.id(table)), row);
        uniqueValues(table, row).forEach(values -> byUnique.put(values, row));
    }

    Optional<TableRecord<?>> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The row with the same values in one of the table's unique keys. */
    Optional<TableRecord<?>> twin(Table<?> table, TableRecord<?> row) {
        return uniqueValues(table, row)
                .<TableRecord<?>>mapMulti((values, found) -> {
                    TableRecord<?> twin = byUnique.get(values);
                    if (twin != null) {
                        found.accept(twin);
                    }
                })
                .findFirst();
    }

    Stream<TableRecord<?>> all() {
        return byId.values().stream();
    }

    private static Stream<List<@Nullable Object>> uniqueValues(Table<?> table, Record row) {
        return table.getUniqueKeys().stream().map(key -> values(key, row));
    }

    private static List<@Nullable Object> values(UniqueKey<?> key, Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key.getName());
        for (Field<?> field : key.getFields()) {
            values.add(row.get(field));
        }
        return values;
    }
}
