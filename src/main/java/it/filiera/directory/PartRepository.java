package it.filiera.directory;

import it.filiera.database.Database;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableRecord;

/** Reads sites, registrations, certificates, memberships and roles, one by one as forms want them. */
public final class PartRepository {

    private final Database database;

    public PartRepository(Database database) {
        this.database = database;
    }

    /** All of one kind, in the order in which they were entered. */
    public List<Part> of(UUID organisation, PartKind kind) {
        return database.read()
                .selectFrom(kind.table())
                .where(Columns.organisation(kind.table()).eq(organisation))
                .orderBy(Columns.id(kind.table()))
                .fetch(row -> part(kind, row));
    }

    /** The row of a part as it stands. */
    Optional<? extends TableRecord<?>> row(PartKind kind, UUID id) {
        return database.read().selectFrom(kind.table()).where(Columns.id(kind.table()).eq(id)).fetchOptional();
    }

    private static Part part(PartKind kind, TableRecord<?> row) {
        return new Part(kind, row.get(Columns.id(kind.table())), row.get("version", Integer.class), values(kind, row));
    }

    static Map<PartField, String> values(PartKind kind, TableRecord<?> row) {
        Map<PartField, String> values = new EnumMap<>(PartField.class);
        for (PartField field : kind.fields()) {
            Object value = row.get(field.column());
            if (value != null) {
                values.put(field, value.toString());
            }
        }
        return values;
    }
}
