package it.filiera.directory;

import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.database.schema.Tables.TAGGING;

import it.filiera.database.schema.tables.records.ChangeSetRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Does anything that can be done to organisations, in an order drawn from a seed. */
final class RandomWrites {

    private static final Municipalities ITALY = Municipalities.load();
    private static final Intent INTENT = new Intent("tester", "random");

    private static final List<Table<?>> CHILDREN = List.of(
            FACT, TAGGING, MEMBERSHIP, CERTIFICATE, REGISTRATION, ORGANISATION_ROLE, ORGANISATION_CATEGORY, ORGANISATION_CAPABILITY, SITE, SOURCE);
    private static final List<Table<?>> MOVABLE = List.of(REGISTRATION, CERTIFICATE, SOURCE);

    private static final List<String> NAMES = List.of("Rossi Forgiatura", "Motori Alfa", "F.lli Rossi", "Cablaggi Verdi", "Omega", "Stampaggio Torino");
    private static final List<String> VALUES = List.of(
            "name=Rossi Motori", "name=Beta Due", "status=closed", "status=active", "activity=hot forging of steel", "activity=die casting",
            "activity=", "activityIt=stampaggio a caldo", "website=rossi.example", "website=", "pec=rossi@pec.example",
            "partitaIva=00743110157", "partitaIva=", "founded=1961", "founded=1999", "founded=", "employees=120", "employees=about 8 (2020)",
            "employees=many", "turnover=6.6 M EUR", "turnover=", "municipality=Torino", "municipality=Cuorgnè", "municipality=Milano",
            "municipality=", "country=US", "region=Michigan", "roles=supplier", "roles=buyer,supplier", "roles=",
            "categories=powertrain,electronics", "categories=", "capabilities=hot-forging", "capabilities=", "lists=LIST_A", "lists=LIST_A,LIST_B",
            "lists=", "tags=urgent", "tags=urgent,fair", "tags=");

    private final Profile profile;
    private final Ledger ledger;
    private final OrganisationEditor editor;
    private final Random random;

    RandomWrites(Profile profile, Ledger ledger, long seed) {
        this.profile = profile;
        this.ledger = ledger;
        this.editor = new OrganisationEditor(profile.database, ledger, profile.organisations, () -> ITALY, Clock.systemUTC());
        this.random = new Random(seed);
    }

    /** So many change sets, fewer when some turn out to change nothing or to be impossible. */
    void write(int actions) {
        for (int i = 0; i < actions; i++) {
            try {
                act();
            } catch (Refused impossible) {
                // a rule forbids it, for instance an undo against later changes: nothing was written
            }
        }
    }

    /** One change set that is surely written, so that followers hear of all before it. */
    void writeForCertain() {
        editor.create(any(NAMES), List.of(), "anna");
    }

    private void act() {
        switch (random.nextInt(14)) {
            case 0, 1 -> editor.create(any(NAMES), assignments(), "anna");
            case 2, 3, 4 -> editor.set(firm().getOrgKey(), assignments(), null, "anna");
            case 5 -> ledger.undo(any(laterChangeSets()), "anna", random.nextBoolean());
            case 6 -> ledger.write(INTENT, changes -> insertChild(firm().getId(), changes));
            case 7, 8 -> ledger.write(INTENT, changes -> changes.delete(child(CHILDREN)));
            case 9 -> ledger.write(INTENT, this::move);
            case 10 -> ledger.write(INTENT, this::changeShared);
            case 11, 12 -> merge();
            default -> ledger.write(INTENT, changes -> deleteWhole(firm().getId(), changes));
        }
    }

    /** Makes one firm of any two that are not the same. */
    Merged merge() {
        Merging merging = new Merging(profile.database, ledger, profile.organisations);
        Set<MergedField> fromAbsorbed = Stream.of(MergedField.values()).filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        MergePair pair = merging.read(firm().getOrgKey(), firm().getOrgKey());
        return merging.merge(pair, new MergeChoices(fromAbsorbed, any(List.of(MergeChoices.OtherSeat.values()))), "anna");
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Assignment next = Assignment.parse(any(VALUES));
            if (assignments.stream().noneMatch(other -> other.field() == next.field()) && next.field() != OrganisationField.NAME) {
                assignments.add(next);
            }
        }
        return assignments;
    }

    private void insertChild(UUID firm, ChangeSet changes) {
        UUID id = UUID.randomUUID();
        changes.insert(switch (random.nextInt(4)) {
            case 0 -> CERTIFICATE.newRecord().setId(id).setOrganisationId(firm).setStandard("iatf-16949");
            case 1 -> REGISTRATION.newRecord().setId(id).setOrganisationId(firm).setRegister("rea").setCode("TO-" + random.nextInt(9));
            case 2 -> SOURCE.newRecord().setId(id).setOrganisationId(firm).setUrl("https://x.example").setPublished("2023").setEvidence("evidence of forging");
            default -> SITE.newRecord().setId(id).setOrganisationId(firm).setKind("plant").setMunicipality("Ivrea").setProvince("TO").setCountry("IT");
        });
    }

    private void move(ChangeSet changes) {
        TableRecord<?> row = child(MOVABLE);
        row.set(Columns.organisation(row.getTable()), firm().getId());
        changes.update(row);
    }

    private void changeShared(ChangeSet changes) {
        if (random.nextBoolean()) {
            changes.update(any(rows(TAG)).setName(random.nextBoolean() ? "renamed" : "urgent"));
        } else {
            changes.update(any(rows(DIRECTORY_LIST)).setLabelEn("List " + random.nextInt()));
        }
    }

    private void deleteWhole(UUID firm, ChangeSet changes) {
        for (Table<?> table : CHILDREN) {
            for (Record row : profile.database.read().selectFrom(table).where(Columns.organisation(table).eq(firm)).fetch()) {
                changes.delete((TableRecord<?>) row);
            }
        }
        profile.database.read().selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(firm)).forEach(changes::delete);
    }

    /** All but the first load, without which there is little left to change. */
    private List<UUID> laterChangeSets() {
        return rows(CHANGE_SET).stream().filter(changeSet -> changeSet.getNumber() > 1).map(ChangeSetRecord::getId).toList();
    }

    private OrganisationRecord firm() {
        return any(rows(ORGANISATION));
    }

    /** A row of one of these tables that holds any. */
    private TableRecord<?> child(List<Table<?>> tables) {
        List<Record> rows = tables.stream().<Record>flatMap(this::stream).toList();
        return (TableRecord<?>) any(rows);
    }

    private <R extends Record> Stream<R> stream(Table<R> table) {
        return rows(table).stream();
    }

    private <R extends Record> List<R> rows(Table<R> table) {
        Result<R> rows = profile.database.read().selectFrom(table).fetch();
        return rows.stream().sorted(Comparator.comparing(row -> String.valueOf(row.get("id")))).toList();
    }

    private <T> T any(List<T> values) {
        if (values.isEmpty()) {
            throw new Refused("test.nothing-there");
        }
        return values.get(random.nextInt(values.size()));
    }
}
