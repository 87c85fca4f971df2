package it.filiera.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableRecord;

/**
 * What one user action wants to write. Rows are written in the order given when the action is complete; each row at most once. A table
 * takes part when it has a UUID {@code id} and an integer {@code version}.
 */
public final class ChangeSet {

    private final List<Operation> operations = new ArrayList<>();
    private final Set<UUID> rows = new HashSet<>();

    ChangeSet() {}

    /** Adds a new row; its {@code id} must be set. Columns left alone get the table's defaults. */
    public void insert(TableRecord<?> row) {
        add(new Operation(Operation.Kind.INSERT, row));
    }

    /** Writes the columns that differ from what was read. Refused when the row's version is no longer the one read. */
    public void update(TableRecord<?> row) {
        if (row.modified()) {
            add(new Operation(Operation.Kind.UPDATE, row));
        }
    }

    /** As {@link #update}, but raises the version even when no column of the row itself differs: something that belongs to it does. */
    public void touch(TableRecord<?> row) {
        if (!row.modified()) {
            row.touched(false);
        }
        add(new Operation(Operation.Kind.UPDATE, row));
    }

    /** Removes a row as it was read. Refused when it changed since, or when others still refer to it. */
    public void delete(TableRecord<?> row) {
        add(new Operation(Operation.Kind.DELETE, row));
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }

    List<Operation> operations() {
        return operations;
    }

    private void add(Operation operation) {
        if (!rows.add(operation.id())) {
            throw new IllegalStateException("Written twice in one change set: " + operation.table().getName() + " " + operation.id());
        }
        operations.add(operation);
    }
}
