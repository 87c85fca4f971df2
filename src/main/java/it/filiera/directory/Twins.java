package it.filiera.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Rows of one table, among which another finds the one with which it cannot stand, or that says the same. */
final class Twins {

    private final Map<List<@Nullable Object>, TableRecord<?>> byKey = new HashMap<>();
    private final List<TableRecord<?>> keyless = new ArrayList<>();

    void add(TableRecord<?> row) {
        List<List<@Nullable Object>> keys = keys(row).toList();
        keys.forEach(key -> byKey.put(key, row));
        if (keys.isEmpty()) {
            keyless.add(row);
        }
    }

    /** Never looks through all rows of a table with unique keys: there may be 50,000. */
    Optional<TableRecord<?>> of(TableRecord<?> row) {
        Stream<TableRecord<?>> same = keyless.stream().filter(other -> SameRow.agree(row, other));
        return Stream.concat(keys(row).map(byKey::get).filter(Objects::nonNull), same).findFirst();
    }

    private static Stream<List<@Nullable Object>> keys(TableRecord<?> row) {
        return row.getTable().getUniqueKeys().stream().map(key -> values(key, row));
    }

    private static List<@Nullable Object> values(UniqueKey<?> key, TableRecord<?> row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(key.getName()));
        key.getFields().forEach(column -> values.add(row.get(column)));
        return values;
    }
}
