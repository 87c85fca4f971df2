package it.filiera.ledger;

import it.filiera.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/** Why a removed row cannot come back: its place is taken, or what it refers to is gone. */
final class Obstacles {

    /** What a column is called that says of a row in which other it went up. */
    static final String MERGED_INTO = "merged_into";

    private Obstacles() {}

    /**
     * {@code returning} are the operations planned so far; what they bring back counts as present. {@code parted} are rows that this undo
     * takes out of another again.
     */
    static Optional<Message> against(DSLContext db, TableRecord<?> lost, Map<UUID, Operation> returning, Set<UUID> parted) {
        for (UniqueKey<?> key : lost.getTable().getKeys()) {
            if (db.fetchExists(lost.getTable(), sameValues(lost, key.getFields()))) {
                return Optional.of(Message.of("undo.taken", lost.getTable().getName(), key.getFields().getFirst().getName()));
            }
        }
        for (ForeignKey<?, ?> key : lost.getTable().getReferences()) {
            UUID parent = lost.get(References.parentColumn(lost.getTable(), key));
            if (parent != null && !isBack(parent, returning) && !exists(db, key, parent)) {
                return Optional.of(Message.of("undo.parent-gone", lost.getTable().getName(), key.getKey().getTable().getName()));
            }
            if (parent != null && !parted.contains(parent) && isMerged(db, key.getKey().getTable(), parent)) {
                return Optional.of(Message.of("undo.parent-merged", lost.getTable().getName(), key.getKey().getTable().getName()));
            }
        }
        return Optional.empty();
    }

    /** What became part of another has nothing of its own any more. */
    private static boolean isMerged(DSLContext db, Table<?> table, UUID row) {
        Field<?> into = table.field(MERGED_INTO);
        return into != null && db.fetchExists(table, Rows.id(table).eq(row).and(into.isNotNull()));
    }

    private static boolean isBack(UUID parent, Map<UUID, Operation> returning) {
        Operation planned = returning.get(parent);
        return planned != null && planned.kind() == Operation.Kind.INSERT;
    }

    private static boolean exists(DSLContext db, ForeignKey<?, ?> key, UUID parent) {
        return db.fetchExists(key.getKey().getTable(), Rows.id(key.getKey().getTable()).eq(parent));
    }

    private static Condition sameValues(Record lost, List<? extends Field<?>> columns) {
        return DSL.and(columns.stream().map(column -> same(lost, column)).toList());
    }

    private static <T> Condition same(Record lost, Field<T> column) {
        return column.eq(lost.get(column));
    }
}
