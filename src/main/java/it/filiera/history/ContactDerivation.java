package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.InteractionPartyRecord;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Derivation;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

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
    public void follow(DSLContext transaction, Collection<Row> written, ChangeSet changes) {
        Map<UUID, Integer> more = more(written);
        others(transaction, written).forEach(organisation -> more.putIfAbsent(organisation, 0));
        more.forEach((organisation, contacts) -> derive(transaction, organisation, contacts, changes));
    }

    /** How many contacts more, or fewer, each organisation has: counting all of a busy one would take longer than the rest of a write. */
    private static Map<UUID, Integer> more(Collection<Row> written) {
        Map<UUID, Integer> more = new HashMap<>();
        for (Row row : written) {
            count(row.before(), -1, more);
            count(row.after(), 1, more);
        }
        return more;
    }

    private static void count(@Nullable Record state, int contacts, Map<UUID, Integer> more) {
        if (state instanceof InteractionPartyRecord party) {
            more.merge(party.getOrganisationId(), party.getContact() ? contacts : 0, Integer::sum);
        }
    }

    /** Those that are party to an interaction which was written: it may have another officer now. */
    private static Set<UUID> others(DSLContext db, Collection<Row> written) {
        Set<UUID> interactions = written.stream()
                .flatMap(Row::states)
                .filter(InteractionRecord.class::isInstance)
                .map(state -> state.get(INTERACTION.ID))
                .collect(Collectors.toSet());
        return db.select(INTERACTION_PARTY.ORGANISATION_ID)
                .from(INTERACTION_PARTY)
                .where(INTERACTION_PARTY.INTERACTION_ID.in(interactions))
                .fetchSet(INTERACTION_PARTY.ORGANISATION_ID);
    }

    private static void derive(DSLContext db, UUID organisation, int more, ChangeSet changes) {
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
                .setOrganisationId(organisation)
                .setInteractions(0));
        row.setLastAt(last.get().at()).setLastOfficerId(last.get().officer()).setInteractions(row.getInteractions() + more);
        if (standing.isPresent()) {
            changes.update(row);
        } else {
            changes.insert(row);
        }
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
