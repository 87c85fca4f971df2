package it.filiera.history;

import static it.filiera.database.schema.Tables.ATTACHMENT;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.AttachmentRecord;
import it.filiera.database.schema.tables.records.InteractionOfficerRecord;
import it.filiera.database.schema.tables.records.InteractionPartyRecord;
import it.filiera.database.schema.tables.records.InteractionPersonRecord;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.directory.Survivors;
import it.filiera.ledger.ChangeSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Writes what hangs on one interaction: inserts what is missing, removes what is no longer wanted, moves what stays. */
final class InteractionParts {

    private final Database database;
    private final Clock clock;
    private final InteractionRecord interaction;
    private final ChangeSet changes;
    private boolean moved;

    InteractionParts(Database database, Clock clock, InteractionRecord interaction, ChangeSet changes) {
        this.database = database;
        this.clock = clock;
        this.interaction = interaction;
        this.changes = changes;
    }

    /** Says whether anything that hangs on the interaction is another now. */
    boolean write(InteractionEntry entry) {
        writeParties(entry);
        writePeople(entry);
        writeOfficers(entry);
        writeAttachments(entry);
        FollowUpRows rows = new FollowUpRows(database, clock);
        entry.followUps().forEach(followUp -> insert(rows.of(followUp, interaction, entry)));
        return moved;
    }

    private void writeParties(InteractionEntry entry) {
        List<InteractionPartyRecord> standing = standing(INTERACTION_PARTY, INTERACTION_PARTY.INTERACTION_ID);
        match(standing, new Survivors(database).standing(entry.organisations()), InteractionPartyRecord::getOrganisationId, id -> new InteractionPartyRecord()
                .setId(fresh())
                .setInteractionId(interaction.getId())
                .setOrganisationId(id)
                .setAt(interaction.getAt())
                .setContact(entry.isContact()), row -> {
            move(row.getAt(), row::setAt);
            if (row.getContact() != entry.isContact()) {
                row.setContact(entry.isContact());
            }
        });
    }

    private void writePeople(InteractionEntry entry) {
        List<InteractionPersonRecord> standing = standing(INTERACTION_PERSON, INTERACTION_PERSON.INTERACTION_ID);
        match(standing, entry.people(), InteractionPersonRecord::getPersonId, id -> new InteractionPersonRecord()
                .setId(fresh())
                .setInteractionId(interaction.getId())
                .setPersonId(id)
                .setAt(interaction.getAt()), row -> move(row.getAt(), row::setAt));
    }

    private void writeOfficers(InteractionEntry entry) {
        List<InteractionOfficerRecord> standing = standing(INTERACTION_OFFICER, INTERACTION_OFFICER.INTERACTION_ID);
        match(standing, entry.officers(), InteractionOfficerRecord::getOfficerId, id -> new InteractionOfficerRecord()
                .setId(fresh())
                .setInteractionId(interaction.getId())
                .setOfficerId(id)
                .setAt(interaction.getAt()), row -> move(row.getAt(), row::setAt));
    }

    private void writeAttachments(InteractionEntry entry) {
        List<AttachmentRecord> standing = standing(ATTACHMENT, ATTACHMENT.INTERACTION_ID);
        match(
                standing,
                entry.attachments(),
                row -> new AttachmentEntry(row.getName(), row.getSha256(), row.getBytes()),
                file -> new AttachmentRecord()
                        .setId(fresh())
                        .setInteractionId(interaction.getId())
                        .setName(file.name())
                        .setSha256(file.sha256())
                        .setBytes(file.bytes()),
                _ -> {});
    }

    private <R extends TableRecord<R>> List<R> standing(Table<R> table, Field<UUID> owner) {
        return database.read().selectFrom(table).where(owner.eq(interaction.getId())).fetch();
    }

    private <R extends TableRecord<R>, V> void match(
            List<R> standing, List<V> wanted, Function<R, V> value, Function<V, R> made, Consumer<R> move) {
        List<V> missing = new ArrayList<>(wanted);
        for (R row : standing) {
            if (missing.remove(value.apply(row))) {
                move.accept(row);
                changes.update(row);
            } else {
                moved = true;
                changes.delete(row);
            }
        }
        missing.forEach(one -> insert(made.apply(one)));
    }

    private void insert(TableRecord<?> row) {
        moved = true;
        changes.insert(row);
    }

    /** The same instant in another zone is no move. */
    private void move(OffsetDateTime at, Consumer<OffsetDateTime> mover) {
        if (!at.isEqual(interaction.getAt())) {
            mover.accept(interaction.getAt());
        }
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
