package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;

import it.filiera.database.schema.DefaultSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What people changed since one kind of action last wrote a row. An edit that was taken back, or that came to the same value, is none.
 */
public final class Edits {

    private final Map<UUID, Map<Field<?>, @Nullable Object>> original = new HashMap<>();
    private final Set<UUID> removed = new HashSet<>();
    private final Set<UUID> inserted = new HashSet<>();

    private Edits() {}

    /** The edits made by every action but {@code action}. */
    public static Edits besides(String action, LedgerReader ledger) {
        Edits edits = new Edits();
        ledger.changes().forEach(change -> edits.add(action, change));
        return edits;
    }

    /** Whether the row was written first by the action itself. */
    public boolean isInserted(UUID row) {
        return inserted.contains(row);
    }

    /** Whether somebody else removed the row. */
    public boolean isRemoved(UUID row) {
        return removed.contains(row);
    }

    /** Whether somebody else changed the column, and it still differs from what the action left; all that stands in a row of their own. */
    public boolean isEdited(Record row, Field<?> column) {
        if (!isInserted(Rows.id(row))) {
            return row.get(column) != null;
        }
        Map<Field<?>, @Nullable Object> columns = original.getOrDefault(Rows.id(row), Map.of());
        return columns.containsKey(column) && !Objects.equals(columns.get(column), row.get(column));
    }

    /** Whether somebody else changed anything of the row. */
    public boolean isEdited(Record row) {
        return original.getOrDefault(Rows.id(row), Map.of()).keySet().stream()
                .anyMatch(column -> !column.getName().equals("version") && isEdited(row, column));
    }

    private void add(String action, Record5<String, String, UUID, String, String> change) {
        boolean own = change.get(CHANGE_SET.ACTION).equals(action);
        UUID row = change.get(CHANGE.ROW_ID);
        switch (Operation.Kind.of(change.get(CHANGE.OPERATION))) {
            case INSERT -> addInsert(own, row);
            case UPDATE -> addUpdate(own, row, change);
            case DELETE -> addDelete(own, row);
        }
    }

    private void addInsert(boolean own, UUID row) {
        removed.remove(row);
        if (own) {
            inserted.add(row);
        }
    }

    private void addDelete(boolean own, UUID row) {
        if (!own) {
            removed.add(row);
        }
    }

    private void addUpdate(boolean own, UUID row, Record5<String, String, UUID, String, String> change) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(change.get(CHANGE.TABLE_NAME));
        if (table == null) {
            return;
        }
        Map<Field<?>, @Nullable Object> columns = original.computeIfAbsent(row, key -> new HashMap<>());
        Image.read(change.get(CHANGE.BEFORE_IMAGE), table).forEach((column, before) -> {
            if (own) {
                columns.remove(column);
            } else if (!columns.containsKey(column)) {
                columns.put(column, before);
            }
        });
    }
}
