package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Ledger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes organisations, one change set per action. A value that somebody sets here is confirmed by them, no longer by a page. */
public final class OrganisationEditor {

    private final Database database;
    private final OrganisationWrites writes;
    private final Supplier<Municipalities> municipalities;

    /** {@code municipalities} are asked for only when a seat changes; loading them takes time. */
    public OrganisationEditor(
            Database database, Ledger ledger, OrganisationRepository organisations, Supplier<Municipalities> municipalities, Clock clock) {
        this.database = database;
        this.writes = new OrganisationWrites(database, ledger, organisations, clock);
        this.municipalities = municipalities;
    }

    /** As {@link #set(String, List, Integer, Signature)}, without a word on where the values come from. */
    public Optional<Committed> set(String key, List<Assignment> assignments, @Nullable Integer expectedVersion, String by) {
        return set(key, assignments, expectedVersion, new Signature(by));
    }

    /**
     * Sets values. Empty when all of them stand already. Refused with both values when {@code expectedVersion} is not the present one.
     */
    public Optional<Committed> set(String key, List<Assignment> assignments, @Nullable Integer expectedVersion, Signature signature) {
        return writes.change(key, expectedVersion, signature, (row, changes) -> write(row, assignments, changes));
    }

    /** As {@link #create(String, List, Signature)}, without a word on where the values come from. */
    public String create(String name, List<Assignment> assignments, String by) {
        return create(name, assignments, new Signature(by));
    }

    /** Enters a new organisation, under a key made from its name, and says that key. */
    public String create(String name, List<Assignment> assignments, Signature signature) {
        OrganisationRecord row = new OrganisationRecord().setId(Identity.fresh()).setOrgKey(new KeyMaker(database, ORGANISATION.ORG_KEY).keyFor(name));
        List<Assignment> all = new ArrayList<>(List.of(new Assignment(OrganisationField.NAME, name)));
        all.addAll(assignments);
        writes.enter(row, signature, (made, changes) -> write(made, all, changes));
        return row.getOrgKey();
    }

    /** Keeps that a value as it stands is vouched for: by this person, and by the page that is given. */
    public Optional<Committed> confirm(String key, OrganisationField field, Signature signature) {
        return writes.confirm(key, List.of(field.code()), signature);
    }

    /** Puts the values into rows and says which fields differ now. */
    private List<String> write(OrganisationRecord row, List<Assignment> assignments, ChangeSet changes) {
        Assignment.refuseTwice(assignments);
        List<OrganisationField> changed = new ArrayList<>();
        List<Assignment> ofSeat = assignments.stream().filter(assignment -> assignment.field().isPlace()).toList();
        if (!ofSeat.isEmpty()) {
            changed.addAll(writeSeat(row.getId(), ofSeat, changes));
        }
        for (Assignment assignment : assignments) {
            if (!assignment.field().isPlace() && writeOne(row, assignment, ofSeat, changes)) {
                changed.add(assignment.field());
            }
        }
        return changed.stream().map(OrganisationField::code).toList();
    }

    private boolean writeOne(OrganisationRecord row, Assignment assignment, List<Assignment> ofSeat, ChangeSet changes) {
        if (assignment.field().isSet()) {
            return new SetRows(database, changes).write(row.getId(), assignment);
        }
        Object[] before = row.intoArray();
        @Nullable String country = assignment.field() == OrganisationField.PHONE ? country(row.getId(), ofSeat) : null;
        OwnColumns.write(row, assignment, country);
        return !Arrays.equals(before, row.intoArray());
    }

    /** Where telephones are dialled: in the country of the seat, as it will be; without one, in that of another site. */
    private @Nullable String country(UUID organisation, List<Assignment> ofSeat) {
        if (ofSeat.isEmpty()) {
            return database.read()
                    .select(SITE.COUNTRY)
                    .from(SITE)
                    .where(SITE.ORGANISATION_ID.eq(organisation))
                    .orderBy(SITE.KIND.ne("seat"), SITE.ID)
                    .limit(1)
                    .fetchOne(SITE.COUNTRY);
        }
        SiteRecord seat = seat(organisation).orElseGet(SiteRecord::new);
        new SeatColumns(municipalities.get()).write(seat, ofSeat);
        return seat.getCountry();
    }

    private Optional<SiteRecord> seat(UUID organisation) {
        return database.read()
                .selectFrom(SITE)
                .where(SITE.ORGANISATION_ID.eq(organisation))
                .and(SITE.KIND.eq("seat"))
                .orderBy(SITE.ID)
                .limit(1)
                .fetchOptional();
    }

    /** The fields that differ now: a municipality may bring others along. */
    private List<OrganisationField> writeSeat(UUID organisation, List<Assignment> assignments, ChangeSet changes) {
        Optional<SiteRecord> standing = seat(organisation);
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
}
