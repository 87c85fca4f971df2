package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what another source says in the place of what stands; the two change places, so that it can be taken back the same way. */
public final class ClaimEditor {

    private static final String ADDRESS = "address";
    private static final String POSTAL_CODE = "postalCode";

    private final Database database;
    private final Ledger ledger;
    private final Supplier<Municipalities> municipalities;
    private final Clock clock;

    /** {@code municipalities} are asked for only when a seat changes. */
    public ClaimEditor(Database database, Ledger ledger, Supplier<Municipalities> municipalities, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Whether the value of this field can be taken: a single one of the organisation or its seat. */
    public static boolean isTakable(String field) {
        return field.equals(ADDRESS) || field.equals(POSTAL_CODE) || single(field).isPresent();
    }

    private static Optional<OrganisationField> single(String field) {
        return Arrays.stream(OrganisationField.values()).filter(one -> one.code().equals(field) && !one.isSet()).findFirst();
    }

    /** Refuses a claim that is gone, and a value that the field cannot hold. */
    public Optional<Committed> take(OrganisationRepository organisations, UUID claim, String by) {
        ClaimRecord row = database.read().selectFrom(CLAIM).where(CLAIM.ID.eq(claim)).fetchOptional().orElseThrow(() -> new Refused("part.gone"));
        OrganisationRecord firm = organisations.row(row.getOrganisationId().toString()).orElseThrow(() -> new Refused("part.gone"));
        if (!isTakable(row.getField())) {
            throw new Refused("part.gone");
        }
        return ledger.write(new Intent(by, "set", firm.getOrgKey()), changes -> take(row, firm, by, changes));
    }

    private void take(ClaimRecord claim, OrganisationRecord firm, String by, ChangeSet changes) {
        OrganisationDraft draft = new OrganisationDraft(firm, seat(firm.getId()));
        String field = claim.getField();
        String stood = value(draft, field);
        write(draft, field, claim.getStated());
        List<SourceRecord> sources = database.read().selectFrom(SOURCE).where(SOURCE.ORGANISATION_ID.eq(firm.getId())).fetch();
        Optional<FactRecord> fact = fact(firm.getId(), vouchedAs(field));
        UUID source = claim.getSourceId();
        changes.touch(firm);
        draft.seat().filter(SiteRecord::modified).ifPresent(seat -> {
            if (draft.seatStands()) {
                changes.update(seat);
            } else {
                changes.insert(seat);
            }
        });
        swap(claim, stood, FormerSource.of(firm.getId(), fact.orElse(null), sources, nameOf(source, sources)), changes);
        vouch(firm.getId(), fact, vouchedAs(field), source, by, changes);
    }

    /** The claim is to what stood until now; where nothing did there is none any more. */
    private static void swap(ClaimRecord claim, String stood, SourceRecord former, ChangeSet changes) {
        if (stood.isEmpty()) {
            changes.delete(claim);
            return;
        }
        if (former.getVersion() == null) {
            changes.insert(former);
        }
        changes.update(claim.setStated(stood).setSourceId(former.getId()));
    }

    private void vouch(UUID firm, Optional<FactRecord> standing, String field, UUID source, String by, ChangeSet changes) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        FactRecord fact = standing.orElseGet(() -> new FactRecord().setId(Identity.fresh()).setOrganisationId(firm).setField(field));
        fact.setSourceId(source).setConfirmedBy(by).setConfirmedAt(now);
        if (standing.isPresent()) {
            changes.update(fact);
        } else {
            changes.insert(fact);
        }
    }

    private static String value(OrganisationDraft draft, String field) {
        return switch (field) {
            case ADDRESS -> draft.address();
            case POSTAL_CODE -> draft.postalCode();
            default -> draft.value(single(field).orElseThrow());
        };
    }

    private void write(OrganisationDraft draft, String field, String value) {
        switch (field) {
            case ADDRESS -> draft.setAddress(value);
            case POSTAL_CODE -> draft.setPostalCode(value);
            default -> writeSingle(draft, single(field).orElseThrow(), value);
        }
    }

    private void writeSingle(OrganisationDraft draft, OrganisationField field, String value) {
        if (field.isPlace()) {
            draft.place(List.of(new Assignment(field, value)), municipalities.get());
        } else {
            draft.set(field, value);
        }
    }

    private static String vouchedAs(String field) {
        return single(field).map(OrganisationField::code).orElse(PartKind.SITE.code());
    }

    private static String nameOf(UUID source, List<SourceRecord> sources) {
        return sources.stream()
                .filter(one -> one.getId().equals(source))
                .map(one -> one.getSite() == null ? one.getUrl() : one.getSite())
                .findFirst()
                .orElse("");
    }

    private @Nullable SiteRecord seat(UUID firm) {
        return database.read()
                .selectFrom(SITE)
                .where(SITE.ORGANISATION_ID.eq(firm), SITE.KIND.eq("seat"))
                .orderBy(SITE.ID)
                .limit(1)
                .fetchOne();
    }

    private Optional<FactRecord> fact(UUID firm, String field) {
        return database.read().selectFrom(FACT).where(FACT.ORGANISATION_ID.eq(firm), FACT.FIELD.eq(field)).fetchOptional();
    }
}
