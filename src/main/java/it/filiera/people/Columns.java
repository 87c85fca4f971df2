package it.filiera.people;

import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import java.util.Map;
import java.util.Objects;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Puts values into rows; what stands already does not mark a row as changed. */
final class Columns {

    private Columns() {}

    static void write(PersonRecord row, Map<PersonField, String> values) {
        values.forEach((field, text) -> set(row, field.column(), FieldValues.read(field, text)));
    }

    static void write(PositionRecord row, Map<PositionField, String> values, @Nullable String country) {
        values.forEach((field, text) -> set(row, field.column(), FieldValues.read(field, text, country)));
    }

    @SuppressWarnings("unchecked") // FieldValues reads each field in the type of its column
    private static <R extends TableRecord<R>, T> void set(TableRecord<R> row, TableField<R, T> column, @Nullable Object value) {
        if (!Objects.equals(value, row.get(column))) {
            row.set(column, (T) value);
        }
    }
}
