package it.filiera.ledger;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;

/** A row changed since it was read; nothing of the change set was written. */
public final class StaleChange extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /** A column of a row that two wanted to change. {@code theirs} stands in the database, {@code mine} was to be written. */
    public record Conflict(String table, String column, String theirs, String mine) {}

    StaleChange(Message reason, List<Conflict> conflicts) {
        super(reason);
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
