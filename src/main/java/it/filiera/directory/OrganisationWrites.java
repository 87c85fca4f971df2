package it.filiera.directory;

import static it.filiera.database.schema.Tables.FACT;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of an organisation has in common: one change set, its version raised, each changed value vouched for. */
final class OrganisationWrites {

    /** Puts a change into rows. */
    interface Work {

        /** Says which fields differ now. */
        Collection<String> on(OrganisationRecord row, ChangeSet changes);
    }

    private final Database database;
    private final Ledger ledger;
    private final OrganisationRepository organisations;
    private final Clock clock;

    OrganisationWrites(Database database, Ledger ledger, OrganisationRepository organisations, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty when the work changes nothing. Refused with both values when {@code expectedVersion} is not the present one. */
    Optional<Committed> change(String key, @Nullable Integer expectedVersion, Signature signature, Work work) {
        OrganisationRecord row = organisations.row(key).orElseThrow(() -> new Refused("organisation.unknown", key));
        return ledger.write(new Intent(signature.by(), signature.action(), row.getOrgKey()), changes -> {
            Collection<String> changed = work.on(row, changes);
            if (changed.isEmpty()) {
                return;
            }
            if (expectedVersion != null) {
                row.setVersion(expectedVersion);
            }
            changes.touch(row);
            vouch(row.getId(), changed, signature, changes);
        });
    }

    /** Changes no value, only who vouches for it. */
    Optional<Committed> confirm(String key, Collection<String> fields, Signature signature) {
        OrganisationRecord row = organisations.row(key).orElseThrow(() -> new Refused("organisation.unknown", key));
        return ledger.write(new Intent(signature.by(), "confirmed", row.getOrgKey()), changes -> {
            changes.touch(row);
            vouch(row.getId(), fields, signature, changes);
        });
    }

    /** Enters a new one; the work starts from a row that has its key only. */
    void enter(OrganisationRecord row, Signature signature, Work work) {
        ledger.write(new Intent(signature.by(), "new", row.getOrgKey()), changes -> {
            changes.insert(row);
            vouch(row.getId(), work.on(row, changes), signature, changes);
        });
    }

    /** Keeps who vouches for a value, and the page that says it where one was given. */
    private void vouch(UUID organisation, Collection<String> fields, Signature signature, ChangeSet changes) {
        if (fields.isEmpty()) {
            return;
        }
        UUID page = new SourceRows(database, changes).id(organisation, signature.source());
        Map<String, FactRecord> standing = database.read()
                .selectFrom(FACT)
                .where(FACT.ORGANISATION_ID.eq(organisation))
                .fetchMap(FACT.FIELD);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        for (String field : fields) {
            FactRecord fact = standing.get(field);
            if (fact == null) {
                FactRecord fresh = new FactRecord().setId(Identity.fresh()).setOrganisationId(organisation).setField(field);
                changes.insert(fresh.setSourceId(page).setConfirmedBy(signature.by()).setConfirmedAt(now));
            } else {
                changes.update(fact.setSourceId(page).setConfirmedBy(signature.by()).setConfirmedAt(now));
            }
        }
    }
}
