package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Logs and corrects interactions, each as one change set with all that belongs to it. */
public final class InteractionEditor {

    private final Database database;
    private final Ledger ledger;
    private final Clock clock;

    public InteractionEditor(Database database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Returns when it is on the disk. Refuses one without subject or with nobody, and what is too long. */
    public Logged log(InteractionEntry entry, String by) {
        return log(fresh(), entry, by);
    }

    /** An id that no interaction has. */
    public static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Under an id that was made before, so that whoever asks again after a crash can see that it is there. */
    public Logged log(UUID id, InteractionEntry entry, String by) {
        InteractionRecord row = InteractionRows.of(entry).setId(id);
        Committed done = ledger.write(new Intent(by, "log", row.getSubject()), changes -> {
                    changes.insert(row);
                    new InteractionParts(database, clock, row, changes).write(entry);
                })
                .orElseThrow();
        return new Logged(row.getId(), done);
    }

    /**
     * Writes an interaction anew; what it was stays in the ledger. Empty when it stands so already. Refused when it is no longer the
     * version that was read.
     */
    public Optional<Committed> correct(UUID id, int version, InteractionEntry entry, String by) {
        InteractionRecord row = standing(id, version);
        InteractionRecord wanted = InteractionRows.of(entry);
        return ledger.write(new Intent(by, "correct", wanted.getSubject()), changes -> {
            boolean differs = InteractionRows.take(row, wanted);
            boolean moved = new InteractionParts(database, clock, row, changes).write(entry);
            if (differs || moved) {
                changes.touch(row);
            }
        });
    }

    /** The row under the version that was read, so that the ledger sees when it is another by now. */
    private InteractionRecord standing(UUID id, int version) {
        InteractionRecord row = database.read()
                .selectFrom(INTERACTION)
                .where(INTERACTION.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new Refused("interaction.gone"));
        row.setVersion(version);
        row.touched(false);
        return row;
    }
}
