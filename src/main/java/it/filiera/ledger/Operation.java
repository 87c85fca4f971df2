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

    /** The row as it was and as it will be. */
    Derivation.Row forDerivation() {
        return switch (kind) {
            case INSERT -> new Derivation.Row(null, row);
            case UPDATE -> new Derivation.Row(row.original(), row);
            case DELETE -> new Derivation.Row(row.original(), null);
        };
    }

    boolean continues(Operation earlier) {
        return kind == earlier.kind && table().equals(earlier.table());
    }
}
