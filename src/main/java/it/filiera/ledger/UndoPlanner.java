package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;

import it.filiera.database.schema.DefaultSchema;
import it.filiera.database.schema.tables.records.ChangeRecord;
import it.filiera.ledger.References.Referrer;
import it.filiera.ledger.UndoPlan.Conflict;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Works out how to take a change set back. A value counts as changed later when it is no longer the one that the change set left; a
 * later change that was itself taken back does not count.
 */
final class UndoPlanner {

    private final DSLContext db;
    private final Set<Table<?>> derived;
    private final Map<Table<?>, Map<UUID, Record>> current = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final Map<UUID, Operation> planned = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<UUID, String> held = new HashMap<>();
    private final Set<UUID> parted = new HashSet<>();

    /** {@code derived} tables are not taken back: they are derived again. */
    UndoPlanner(DSLContext db, Set<Table<?>> derived) {
        this.db = db;
        this.derived = derived;
    }

    UndoPlan plan(UUID changeSet) {
        Committed entry = new LedgerReader(db)
                .find(changeSet)
                .orElseThrow(() -> new Refused("undo.unknown", changeSet.toString()));
        refuseTwice(entry);
        List<ChangeRecord> changes = db.selectFrom(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(changeSet))
                .orderBy(CHANGE.ORDINAL.desc())
                .fetch()
                .stream()
                .filter(change -> !derived.contains(tableOf(change)))
                .toList();
        readRows(changes);
        changes.stream().filter(UndoPlanner::isMerge).map(ChangeRecord::getRowId).forEach(parted::add);
        LaterChanges later = LaterChanges.of(db, entry);
        References references = References.to(db, inserted(changes));
        for (ChangeRecord change : changes) {
            plan(change, later, references);
        }
        return new UndoPlan(changeSet, entry.number(), operations, conflicts);
    }

    private static boolean isMerge(ChangeRecord change) {
        return Operation.Kind.of(change.getOperation()) == Operation.Kind.UPDATE
                && Image.read(Objects.requireNonNull(change.getBeforeImage()), tableOf(change)).keySet().stream()
                        .anyMatch(column -> column.getName().equals(Obstacles.MERGED_INTO));
    }

    /** An undo that still stands is taken back by undoing it, not by undoing the first one again. */
    private void refuseTwice(Committed entry) {
        Set<UUID> takenBack = db.select(CHANGE_SET.UNDOES).from(CHANGE_SET).where(CHANGE_SET.UNDOES.isNotNull()).fetchSet(CHANGE_SET.UNDOES);
        Optional<Long> standing = db.selectFrom(CHANGE_SET).where(CHANGE_SET.UNDOES.eq(entry.id())).stream()
                .filter(undo -> !takenBack.contains(undo.getId()))
                .map(undo -> undo.getNumber())
                .findFirst();
        standing.ifPresent(number -> {
            throw new Refused("undo.already", entry.number(), number);
        });
    }

    private void readRows(List<ChangeRecord> changes) {
        Map<Table<?>, List<UUID>> ids = changes.stream()
                .collect(Collectors.groupingBy(
                        UndoPlanner::tableOf, Collectors.mapping(ChangeRecord::getRowId, Collectors.toList())));
        ids.forEach((table, rows) -> current.put(table, Rows.current(db, table, rows)));
    }

    private static Map<Table<?>, Set<UUID>> inserted(List<ChangeRecord> changes) {
        return changes.stream()
                .filter(change -> Operation.Kind.of(change.getOperation()) == Operation.Kind.INSERT)
                .collect(Collectors.groupingBy(
                        UndoPlanner::tableOf, Collectors.mapping(ChangeRecord::getRowId, Collectors.toSet())));
    }

    private void plan(ChangeRecord change, LaterChanges later, References references) {
        Record row = Objects.requireNonNull(current.get(tableOf(change))).get(change.getRowId());
        switch (Operation.Kind.of(change.getOperation())) {
            case INSERT -> takeOut(change, row, later, references);
            case UPDATE -> putBack(change, row, later);
            case DELETE -> bringBack(change, row);
        }
    }

    private void takeOut(ChangeRecord change, @Nullable Record row, LaterChanges later, References references) {
        if (row == null) {
            return;
        }
        Table<?> table = tableOf(change);
        List<Field<?>> edited = later.columns(change.getRowId()).stream()
                .filter(column -> !column.equals(Rows.version(table)))
                .filter(column -> !Objects.equals(row.get(column), later.leftBy(change.getRowId(), column, row)))
                .toList();
        Optional<String> referrer = referrer(change.getRowId(), references);
        if (!edited.isEmpty()) {
            conflict(change, Message.of("undo.changed-later", table.getName(), edited.getFirst().getName(), name(row)));
            holdParents(table, row);
        } else if (referrer.isPresent()) {
            conflict(change, Message.of("undo.referred", table.getName(), name(row), referrer.get()));
            holdParents(table, row);
        } else {
            plan(new Operation(Operation.Kind.DELETE, (TableRecord<?>) row));
        }
    }

    /** The table of a row that will still refer to this one after the undo. */
    private Optional<String> referrer(UUID row, References references) {
        return references.referrers(row).stream()
                .filter(one -> !isLetGo(row, one))
                .map(one -> one.table().getName())
                .findFirst()
                .or(() -> Optional.ofNullable(held.get(row)));
    }

    /** Whether this very undo makes the referrer point elsewhere; in reverse order that is planned before. */
    private boolean isLetGo(UUID row, Referrer referrer) {
        Operation operation = planned.get(referrer.id());
        return operation != null
                && operation.kind() == Operation.Kind.UPDATE
                && !row.equals(operation.row().get(referrer.column()));
    }

    /** A row that stays keeps the rows to which it refers. */
    private void holdParents(Table<?> table, Record row) {
        for (ForeignKey<?, ?> key : table.getReferences()) {
            UUID parent = row.get(References.parentColumn(table, key));
            if (parent != null) {
                held.put(parent, table.getName());
            }
        }
    }

    private void putBack(ChangeRecord change, @Nullable Record row, LaterChanges later) {
        if (row == null) {
            conflict(change, Message.of("undo.gone", change.getTableName(), change.getRowId().toString()));
            return;
        }
        Map<Field<?>, @Nullable Object> image = Image.read(Objects.requireNonNull(change.getBeforeImage()), tableOf(change));
        image.forEach((column, before) -> {
            if (Objects.equals(row.get(column), later.leftBy(change.getRowId(), column, row))) {
                set(row, column, before);
            } else {
                conflict(change, Message.of("undo.changed-later", change.getTableName(), column.getName(), name(row)));
            }
        });
        if (row.modified() || image.isEmpty()) {
            plan(new Operation(Operation.Kind.UPDATE, (TableRecord<?>) row));
        }
    }

    private void bringBack(ChangeRecord change, @Nullable Record row) {
        Table<?> table = tableOf(change);
        if (row != null) {
            return;
        }
        TableRecord<?> lost = (TableRecord<?>) table.newRecord();
        Image.read(Objects.requireNonNull(change.getBeforeImage()), table).forEach((column, value) -> set(lost, column, value));
        set(lost, Rows.version(table), Rows.version(lost) + 1);
        Optional<Message> obstacle = Obstacles.against(db, lost, planned, parted);
        if (obstacle.isPresent()) {
            conflict(change, obstacle.get());
        } else {
            plan(new Operation(Operation.Kind.INSERT, lost));
        }
    }

    private void plan(Operation operation) {
        operations.add(operation);
        planned.put(operation.id(), operation);
    }

    private void conflict(ChangeRecord change, Message reason) {
        conflicts.add(new Conflict(change.getTableName(), change.getRowId(), reason));
    }

    @SuppressWarnings("unchecked")
    private static void set(Record row, Field<?> column, @Nullable Object value) {
        row.set((Field<Object>) column, value);
    }

    /** What a reader knows the row by. */
    private static String name(Record row) {
        for (String column : List.of("org_key", "name", "code")) {
            if (row.field(column) != null) {
                return String.valueOf(row.get(column));
            }
        }
        return Rows.id(row).toString();
    }

    private static Table<?> tableOf(ChangeRecord change) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName());
        if (table == null) {
            throw new Refused("undo.older-schema", change.getTableName());
        }
        return table;
    }
}
