package it.filiera.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The tables' default values, asked of the database once per table, so that a new row is complete before it is written. */
final class TableDefaults {

    private final Map<Table<?>, Object[]> known = new ConcurrentHashMap<>();
    private final DSLContext db;

    TableDefaults(DSLContext db) {
        this.db = db;
    }

    /** All values of a row in the table's order, defaults in place of what was left alone. */
    @Nullable Object[] complete(TableRecord<?> row) {
        Object[] defaults = known.computeIfAbsent(row.getTable(), table -> ask(table).intoArray());
        @Nullable Object[] values = new Object[defaults.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.touched(i) ? row.get(i) : defaults[i];
        }
        return values;
    }

    private Record ask(Table<?> table) {
        List<Field<?>> values = Arrays.stream(table.fields()).<Field<?>>map(TableDefaults::defaultOf).toList();
        return Objects.requireNonNull(db.select(values).fetchOne());
    }

    private static <T> Field<?> defaultOf(Field<T> column) {
        Field<T> value = column.getDataType().default_();
        return (value == null ? DSL.castNull(column) : value).as(column.getName());
    }
}
