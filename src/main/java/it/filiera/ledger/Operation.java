package it.filiera.ledger;

import java.util.Locale;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableRecord;

/** One row that a change set writes. */
record Operation(Kind kind, TableRecord<?> row) {

    enum Kind {
        INSERT,
        UPDATE,
        DELETE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    Table<?> table() {
        return row.getTable();
    }

    UUID id() {
        return Rows.id(row);
    }

    boolean continues(Operation earlier) {
        return kind == earlier.kind && table().equals(earlier.table());
    }
}
