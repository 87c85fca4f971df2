package it.filiera.directory;

import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes organisations, one change set per action. A value that somebody sets here is confirmed by them, no longer by a page. */
public final class OrganisationEditor {

    private final Database database;
    private final Ledger ledger;
    private final OrganisationRepository organisations;
    private final Supplier<Municipalities> municipalities;
    private final Clock clock;

    /** {@code municipalities} are asked for only when a seat changes; loading them takes time. */
    public OrganisationEditor(
            Database database, Ledger ledger, OrganisationRepository organisations, Supplier<Municipalities> municipalities, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Sets values. Empty when all of them stand already. Refused with both values when {@code expectedVersion} is not the present one.
     */
    public Optional<Committed> set(String key, List<Assignment> assignments, @Nullable Integer expectedVersion, String by) {
        OrganisationRecord row = organisations.row(key).orElseThrow(() -> new Refused("organisation.unknown", key));
        return ledger.write(new Intent(by, "set", row.getOrgKey()), changes -> {
            List<OrganisationField> changed = write(row, assignments, changes);
            if (changed.isEmpty()) {
                return;
            }
            if (expectedVersion != null) {
                row.setVersion(expectedVersion);
            }
            changes.touch(row);
            confirm(row.getId(), changed, by, changes);
        });
    }

    /** Enters a new organisation, under a key made from its name, and says that key. */
    public String create(String name, List<Assignment> assignments, String by) {
        OrganisationRecord row = new OrganisationRecord().setId(Identity.fresh()).setOrgKey(new KeyMaker(database).keyFor(name));
        List<Assignment> all = new ArrayList<>(List.of(new Assignment(OrganisationField.NAME, name)));
        all.addAll(assignments);
        ledger.write(new Intent(by, "new", row.getOrgKey()), changes -> {
            changes.insert(row);
            confirm(row.getId(), write(row, all, changes), by, changes);
        });
        return row.getOrgKey();
    }

    /** Puts the values into rows and says which fields differ now. */
    private List<OrganisationField> write(OrganisationRecord row, List<Assignment> assignments, ChangeSet changes) {
        Assignment.refuseTwice(assignments);
        List<OrganisationField> changed = new ArrayList<>();
        List<Assignment> ofSeat = assignments.stream().filter(assignment -> assignment.field().isPlace()).toList();
        if (!ofSeat.isEmpty()) {
            changed.addAll(writeSeat(row.getId(), ofSeat, changes));
        }
        for (Assignment assignment : assignments) {
            if (!assignment.field().isPlace() && writeOne(row, assignment, changes)) {
                changed.add(assignment.field());
            }
        }
        return changed;
    }

    private boolean writeOne(OrganisationRecord row, Assignment assignment, ChangeSet changes) {
        if (assignment.field().isSet()) {
            return new SetRows(database, changes).write(row.getId(), assignment);
        }
        Object[] before = row.intoArray();
        OwnColumns.write(row, assignment);
        return !Arrays.equals(before, row.intoArray());
    }

    /** The fields that differ now: a municipality may bring others along. */
    private List<OrganisationField> writeSeat(UUID organisation, List<Assignment> assignments, ChangeSet changes) {
        Optional<SiteRecord> standing = database.read()
                .selectFrom(SITE)
                .where(SITE.ORGANISATION_ID.eq(organisation))
                .and(SITE.KIND.eq("seat"))
                .orderBy(SITE.ID)
                .limit(1)
                .fetchOptional();
        SiteRecord seat = standing.orElseGet(() ->
                new SiteRecord().setId(Identity.fresh()).setOrganisationId(organisation).setKind("seat"));
        SiteRecord before = seat.copy();
        new SeatColumns(municipalities.get()).write(seat, assignments);
        List<OrganisationField> changed = SeatColumns.differing(before, seat);
        if (standing.isPresent() && !changed.isEmpty()) {
            changes.update(seat);
        } else if (!changed.isEmpty()) {
            changes.insert(seat);
        }
        return changed;
    }

    /** Keeps who vouches for a value; without a source page, since none is known to say it. */
    private void confirm(UUID organisation, List<OrganisationField> fields, String by, ChangeSet changes) {
        Map<String, FactRecord> standing = database.read()
                .selectFrom(FACT)
                .where(FACT.ORGANISATION_ID.eq(organisation))
                .fetchMap(FACT.FIELD);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        for (OrganisationField field : fields) {
            FactRecord fact = standing.get(field.code());
            if (fact == null) {
                changes.insert(new FactRecord()
                        .setId(Identity.fresh())
                        .setOrganisationId(organisation)
                        .setField(field.code())
                        .setConfirmedBy(by)
                        .setConfirmedAt(now));
            } else {
                changes.update(fact.setSourceId(null).setConfirmedBy(by).setConfirmedAt(now));
            }
        }
    }
}
