package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;
import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;
import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.InteractionPartyRecord;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Gives fictional organisations fictional interactions, for tests of scale: {@link #BUSY} to the first one, the others in turn. Writes
 * around the ledger's images, in change sets that cannot be undone (docs/decisions/0006).
 */
public final class FictionalHistory {

    /** So many interactions, or half of all when there are fewer, are with the first organisation. */
    public static final int BUSY = 50_000;

    private static final List<Table<?>> TABLES = List.of(
            OFFICER,
            PERSON,
            POSITION,
            INTERACTION,
            INTERACTION_PARTY,
            INTERACTION_OFFICER,
            INTERACTION_PERSON,
            FOLLOW_UP,
            ORGANISATION_CONTACT);

    private static final int BATCH = 2_000;

    /** The database remembers each row of a transaction until its end, and a large one leaves much of its file empty. */
    private static final int TRANSACTION = 20_000;

    /** So many interactions share a stretch of the years and go through the organisations in their order. */
    private static final int STRETCH = 12 * TRANSACTION;

    private final Ledger ledger;
    private final String action;
    private final Map<UUID, OrganisationContactRecord> contacts = new HashMap<>();

    /** {@code action} is the ledger's name for fictional data. */
    public FictionalHistory(Ledger ledger, String action) {
        this.ledger = ledger;
        this.action = action;
    }

    /** Returns how many rows were written. {@code organisations} are the ids of those with whom somebody spoke. */
    public long write(int interactions, List<UUID> organisations, long seed, String by) {
        FictionalInteractions fiction = new FictionalInteractions(seed);
        long rows = bulk(seed, by, db -> people(db, fiction, organisations));
        for (int from = 0; from < interactions; from += TRANSACTION) {
            int first = from;
            Stretch stretch = Stretch.of(from, interactions);
            rows += bulk(seed, by, db -> some(db, fiction, organisations, stretch, first));
        }
        return rows + bulk(seed, by, db -> insert(db, List.copyOf(contacts.values())));
    }

    private int bulk(long seed, String by, ToIntFunction<DSLContext> work) {
        return ledger.bulk(new Intent(by, action, "seed " + seed), work).rows();
    }

    private int people(DSLContext db, FictionalInteractions fiction, List<UUID> organisations) {
        int rows = insert(db, fiction.officers());
        for (int from = 0; from < organisations.size(); from += BATCH) {
            List<TableRecord<?>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(organisations.size(), from + BATCH); i++) {
                batch.addAll(fiction.person(i, organisations.get(i)));
            }
            rows += insert(db, batch);
        }
        return rows;
    }

    /** Some of the interactions: close to each other in time, by organisation, so that indexes grow where they grew just before. */
    private record Stretch(int first, int last, int all) {

        static Stretch of(int interaction, int all) {
            int first = interaction / STRETCH * STRETCH;
            return new Stretch(first, Math.min(all, first + STRETCH), all);
        }

        int number() {
            return first / STRETCH;
        }

        int count() {
            return (all + STRETCH - 1) / STRETCH;
        }

        /** Which of the organisations an interaction is with. */
        int with(int interaction, int organisations) {
            int size = last - first;
            int busy = (int) ((long) Math.min(BUSY, all / 2) * size / all);
            int place = interaction - first;
            return place < busy || organisations == 1
                    ? 0
                    : 1 + (int) ((long) (place - busy) * (organisations - 1) / (size - busy));
        }
    }

    private int some(DSLContext db, FictionalInteractions fiction, List<UUID> organisations, Stretch stretch, int first) {
        int rows = 0;
        int last = Math.min(stretch.last(), first + TRANSACTION);
        for (int from = first; from < last; from += BATCH) {
            List<TableRecord<?>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(last, from + BATCH); i++) {
                int with = stretch.with(i, organisations.size());
                List<TableRecord<?>> one = fiction.rows(i, organisations.get(with), with, stretch.number(), stretch.count());
                count((InteractionRecord) one.get(0), (InteractionPartyRecord) one.get(1));
                batch.addAll(one);
            }
            rows += insert(db, batch);
        }
        return rows;
    }

    private void count(InteractionRecord interaction, InteractionPartyRecord party) {
        if (!party.getContact()) {
            return;
        }
        OrganisationContactRecord contact = contacts.computeIfAbsent(party.getOrganisationId(), organisation ->
                new OrganisationContactRecord()
                        .setId(UuidCreator.getTimeOrderedEpoch())
                        .setOrganisationId(organisation)
                        .setInteractions(0));
        contact.setInteractions(contact.getInteractions() + 1);
        if (contact.getLastAt() == null || contact.getLastAt().isBefore(interaction.getAt())) {
            contact.setLastAt(interaction.getAt()).setLastOfficerId(interaction.getOfficerId());
        }
    }

    /** Parents first; each table's rows as one batch. */
    private static int insert(DSLContext db, List<? extends TableRecord<?>> rows) {
        for (Table<?> table : TABLES) {
            List<TableRecord<?>> own = rows.stream().<TableRecord<?>>map(row -> row).filter(row -> row.getTable().equals(table)).toList();
            if (!own.isEmpty()) {
                db.batchInsert(own).execute();
            }
        }
        return rows.size();
    }
}
