package it.filiera.directory;

import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** Columns that tables of the directory have in common. */
final class Columns {

    private Columns() {}

    static Field<UUID> id(Table<?> table) {
        return Objects.requireNonNull(table.field("id", UUID.class));
    }

    static Field<UUID> organisation(Table<?> table) {
        return Objects.requireNonNull(table.field("organisation_id", UUID.class));
    }
}
