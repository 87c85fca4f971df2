package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FollowUpRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes follow-ups down and ticks them off, one change set per action. What was changed since it was read is refused. */
public final class FollowUpEditor {

    private final Database database;
    private final Ledger ledger;
    private final FollowUpRows rows;

    public FollowUpEditor(Database database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.rows = new FollowUpRows(database, clock);
    }

    /** Writes down one that came out of no interaction, and says its id. */
    public UUID add(FollowUpEntry entry, String by) {
        FollowUpRecord row = rows.of(entry);
        ledger.write(new Intent(by, "follow-up", row.getTask()), changes -> changes.insert(row));
        return row.getId();
    }

    /** {@code result} is what came of it; null when there is nothing to say. */
    public Optional<Committed> done(UUID id, int version, @Nullable String result, String by) {
        return change(id, version, "done", by, row -> row.setDoneAt(rows.now())
                .setResult(InteractionRows.text("follow-up.result", result, FOLLOW_UP.RESULT)));
    }

    public Optional<Committed> reopen(UUID id, int version, String by) {
        return change(id, version, "reopen", by, row -> row.setDoneAt(null).setResult(null));
    }

    /** Puts it off to another day. */
    public Optional<Committed> snooze(UUID id, int version, LocalDate due, String by) {
        return change(id, version, "snooze", by, row -> row.setDue(due));
    }

    public Optional<Committed> change(UUID id, int version, FollowUpEntry entry, String by) {
        return change(id, version, "change-follow-up", by, row -> rows.fill(row, entry));
    }

    public Optional<Committed> remove(UUID id, int version, String by) {
        FollowUpRecord row = row(id, version);
        return ledger.write(new Intent(by, "remove-follow-up", row.getTask()), changes -> changes.delete(row));
    }

    private Optional<Committed> change(UUID id, int version, String action, String by, Consumer<FollowUpRecord> work) {
        FollowUpRecord row = row(id, version);
        work.accept(row);
        return ledger.write(new Intent(by, action, row.getTask()), changes -> changes.update(row));
    }

    private FollowUpRecord row(UUID id, int version) {
        FollowUpRecord row = database.read()
                .selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new Refused("follow-up.gone"));
        row.setVersion(version);
        row.touched(false);
        return row;
    }
}
