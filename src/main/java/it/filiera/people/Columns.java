package it.filiera.people;

import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import java.util.Map;
import java.util.Objects;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Puts values into rows of people and positions; what stands already does not mark a row as changed. */
public final class Columns {

    private Columns() {}

    /** Refuses what a field cannot hold. */
    public static void write(PersonRecord row, Map<PersonField, String> values) {
        values.forEach((field, text) -> set(row, field.column(), FieldValues.read(field, text)));
    }

    /** Refuses what a field cannot hold. {@code country} is where a phone number is dialled. */
    public static void write(PositionRecord row, Map<PositionField, String> values, @Nullable String country) {
        values.forEach((field, text) -> set(row, field.column(), FieldValues.read(field, text, country)));
    }

    /** Whether the row says nothing in this field. */
    public static boolean isEmpty(PersonRecord row, PersonField field) {
        return row.get(field.column()) == null;
    }

    /** Whether the row says nothing in this field. */
    public static boolean isEmpty(PositionRecord row, PositionField field) {
        return row.get(field.column()) == null;
    }

    @SuppressWarnings("unchecked") // FieldValues reads each field in the type of its column
    private static <R extends TableRecord<R>, T> void set(TableRecord<R> row, TableField<R, T> column, @Nullable Object value) {
        if (!Objects.equals(value, row.get(column))) {
            row.set(column, (T) value);
        }
    }
}
