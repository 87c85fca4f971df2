package it.filiera.history;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import java.time.Clock;
import java.util.List;

/** Hundreds of interactions as one change set, for tests that need that many and not that each was logged by itself. */
public final class LoggedTogether {

    private LoggedTogether() {}

    public static void log(Database database, Ledger ledger, List<InteractionEntry> entries) {
        ledger.write(new Intent("tester", "log", "many"), changes -> {
            for (InteractionEntry entry : entries) {
                InteractionRecord row = InteractionRows.of(entry).setId(InteractionEditor.fresh());
                changes.insert(row);
                new InteractionParts(database, Clock.systemUTC(), row, changes).write(entry);
            }
        });
    }
}
