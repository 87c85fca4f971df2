package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;

import it.filiera.database.schema.DefaultSchema;
import it.filiera.database.schema.tables.records.ChangeRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Works out what a change set changed, from its images and from what happened later. */
final class Differences {

    private final DSLContext db;
    private final Committed entry;

    /** Read when first needed: a large change set that only added rows needs none. */
    private @Nullable LaterChanges later;

    Differences(DSLContext db, Committed entry) {
        this.db = db;
        this.entry = entry;
    }

    List<Difference> of(Set<UUID> rows, UUID named) {
        Condition wanted = CHANGE.ROW_ID.in(rows)
                .or(CHANGE.OPERATION.eq(Operation.Kind.DELETE.code()).and(CHANGE.BEFORE_IMAGE.contains(named.toString())));
        return db.selectFrom(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(entry.id()))
                .and(wanted)
                .orderBy(CHANGE.ORDINAL)
                .stream()
                .flatMap(this::differences)
                .toList();
    }

    private Stream<Difference> differences(ChangeRecord change) {
        String table = change.getTableName();
        UUID row = change.getRowId();
        return switch (Operation.Kind.of(change.getOperation())) {
            case INSERT -> Stream.of(new Difference(Difference.Kind.ADDED, table, row, null, null, null));
            case DELETE -> Stream.of(new Difference(Difference.Kind.REMOVED, table, row, null, null, null));
            case UPDATE -> columns(change);
        };
    }

    private Stream<Difference> columns(ChangeRecord change) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName());
        if (table == null) {
            return Stream.empty();
        }
        Record now = Rows.current(db, table, Set.of(change.getRowId())).get(change.getRowId());
        Map<Field<?>, @Nullable Object> before = Image.read(Objects.requireNonNull(change.getBeforeImage()), table);
        return before.keySet().stream()
                .filter(column -> !column.equals(Rows.version(table)))
                .map(column -> new Difference(
                        Difference.Kind.CHANGED,
                        table.getName(),
                        change.getRowId(),
                        column.getName(),
                        before.get(column),
                        after(change.getRowId(), column, now)));
    }

    private @Nullable Object after(UUID row, Field<?> column, @Nullable Record now) {
        if (now == null) {
            return null;
        }
        if (later == null) {
            later = LaterChanges.of(db, entry);
        }
        return later.leftBy(row, column, now);
    }
}
