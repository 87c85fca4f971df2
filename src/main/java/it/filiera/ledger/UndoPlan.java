package it.filiera.ledger;

import it.filiera.message.Message;
import java.util.List;
import java.util.UUID;

/** What taking back a change set means: what would be written, and what later changes stand against it. */
public record UndoPlan(UUID changeSet, long number, List<Operation> operations, List<Conflict> conflicts) {

    /** A row, or a column of it, that would keep its present value, and why. */
    public record Conflict(String table, UUID row, Message reason) {}

    public UndoPlan {
        operations = List.copyOf(operations);
        conflicts = List.copyOf(conflicts);
    }

    /** How many rows would be written. */
    public int rows() {
        return operations.size();
    }

    @Override
    public List<Operation> operations() {
        return operations;
    }
}
