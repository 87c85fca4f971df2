package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Derivation;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Keeps when each organisation was last contacted, by whom and how often, so that no facet has to count interactions. */
public final class ContactDerivation implements Derivation {

    private record Last(OffsetDateTime at, UUID officer) {}

    @Override
    public Table<?> table() {
        return ORGANISATION_CONTACT;
    }

    @Override
    public Set<Table<?>> from() {
        return Set.of(INTERACTION, INTERACTION_PARTY);
    }

    @Override
    public void follow(DSLContext transaction, Collection<Record> written, ChangeSet changes) {
        organisations(transaction, written).forEach(organisation -> derive(transaction, organisation, changes));
    }

    private static Set<UUID> organisations(DSLContext db, Collection<Record> written) {
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> interactions = new HashSet<>();
        for (Record row : written) {
            if (row.field(INTERACTION_PARTY.ORGANISATION_ID) == null) {
                interactions.add(row.get(INTERACTION.ID));
            } else if (row.get(INTERACTION_PARTY.ORGANISATION_ID) != null) {
                organisations.add(row.get(INTERACTION_PARTY.ORGANISATION_ID));
            }
        }
        organisations.addAll(db.select(INTERACTION_PARTY.ORGANISATION_ID)
                .from(INTERACTION_PARTY)
                .where(INTERACTION_PARTY.INTERACTION_ID.in(interactions))
                .fetchSet(INTERACTION_PARTY.ORGANISATION_ID));
        return organisations;
    }

    private static void derive(DSLContext db, UUID organisation, ChangeSet changes) {
        Optional<OrganisationContactRecord> standing = db.selectFrom(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation))
                .fetchOptional();
        Optional<Last> last = last(db, organisation);
        if (last.isEmpty()) {
            standing.ifPresent(changes::delete);
            return;
        }
        OrganisationContactRecord row = standing.orElseGet(() -> new OrganisationContactRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setOrganisationId(organisation));
        row.setLastAt(last.get().at()).setLastOfficerId(last.get().officer()).setInteractions(count(db, organisation));
        if (standing.isPresent()) {
            changes.update(row);
        } else {
            changes.insert(row);
        }
    }

    private static int count(DSLContext db, UUID organisation) {
        return db.fetchCount(INTERACTION_PARTY, INTERACTION_PARTY.ORGANISATION_ID.eq(organisation), INTERACTION_PARTY.CONTACT.isTrue());
    }

    private static Optional<Last> last(DSLContext db, UUID organisation) {
        return db.select(INTERACTION_PARTY.AT, INTERACTION.OFFICER_ID)
                .from(INTERACTION_PARTY)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(INTERACTION_PARTY.INTERACTION_ID))
                .where(INTERACTION_PARTY.ORGANISATION_ID.eq(organisation), INTERACTION_PARTY.CONTACT.isTrue())
                .orderBy(INTERACTION_PARTY.ORGANISATION_ID.desc(), INTERACTION_PARTY.AT.desc(), INTERACTION_PARTY.INTERACTION_ID.desc())
                .limit(1)
                .fetchOptional(row -> new Last(row.value1(), row.value2()));
    }
}
