package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;

import it.filiera.database.schema.DefaultSchema;
import it.filiera.database.schema.tables.Change;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What happened to the rows of a change set after it: per row and column, the value that the change set left behind. */
final class LaterChanges {

    private final Map<UUID, Map<Field<?>, @Nullable Object>> left = new HashMap<>();

    private LaterChanges() {}

    static LaterChanges of(DSLContext db, Committed entry) {
        LaterChanges later = new LaterChanges();
        Change own = CHANGE.as("own");
        db.select(CHANGE.TABLE_NAME, CHANGE.ROW_ID, CHANGE.BEFORE_IMAGE)
                .from(own)
                .join(CHANGE)
                .on(CHANGE.ROW_ID.eq(own.ROW_ID).and(CHANGE.TABLE_NAME.eq(own.TABLE_NAME)))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.CHANGE_SET_ID))
                .where(own.CHANGE_SET_ID.eq(entry.id()))
                .and(CHANGE_SET.NUMBER.gt(entry.number()))
                .and(CHANGE.BEFORE_IMAGE.isNotNull())
                .orderBy(CHANGE_SET.NUMBER, CHANGE.ORDINAL)
                .forEach(row -> later.add(row.value1(), row.value2(), Objects.requireNonNull(row.value3())));
        return later;
    }

    /** The first later image that names a column holds what was there until then. */
    private void add(String tableName, UUID row, String image) {
        Table<?> table = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(tableName));
        Map<Field<?>, @Nullable Object> columns = left.computeIfAbsent(row, key -> new LinkedHashMap<>());
        Image.read(image, table).forEach((column, value) -> {
            if (!columns.containsKey(column)) {
                columns.put(column, value);
            }
        });
    }

    Set<Field<?>> columns(UUID row) {
        return left.getOrDefault(row, Map.of()).keySet();
    }

    /** The value that the change set left in a column: what the next change found there, or what stands there now. */
    @Nullable Object leftBy(UUID row, Field<?> column, Record now) {
        Map<Field<?>, @Nullable Object> columns = left.getOrDefault(row, Map.of());
        return columns.containsKey(column) ? columns.get(column) : now.get(column);
    }
}
