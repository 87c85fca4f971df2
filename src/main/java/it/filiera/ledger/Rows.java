package it.filiera.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What every table of the ledger has in common: a UUID {@code id} and an integer {@code version}. */
final class Rows {

    /** A thousand; new rows of it go in whole statements. */
    static final int CHUNK = 40 * PreparedBatch.TOGETHER;

    private Rows() {}

    static Field<UUID> id(Table<?> table) {
        return Objects.requireNonNull(table.field("id", UUID.class), () -> table.getName() + " has no id");
    }

    static Field<Integer> version(Table<?> table) {
        return Objects.requireNonNull(table.field("version", Integer.class), () -> table.getName() + " has no version");
    }

    static UUID id(Record row) {
        return Objects.requireNonNull((UUID) row.get("id"), "id of a row");
    }

    static int version(Record row) {
        return Objects.requireNonNull((Integer) row.get("version"), "version of a row");
    }

    /** The rows as they stand now, by id; absent ones are missing. One query per thousand. */
    static Map<UUID, Record> current(DSLContext db, Table<?> table, Collection<UUID> ids) {
        Map<UUID, Record> found = new HashMap<>();
        for (List<UUID> chunk : chunks(ids)) {
            db.selectFrom(table).where(id(table).in(chunk)).forEach(row -> found.put(id(row), row));
        }
        return found;
    }

    static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
        return chunks;
    }
}
