package it.filiera.people;

import static it.filiera.database.schema.Tables.POSITION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.directory.Home;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.Place;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes where people work, one change set per action. An organisation has one main contact at most: who becomes it takes the place of
 * who was it, and who leaves is it no longer.
 */
public final class PositionEditor {

    private final Database database;
    private final Ledger ledger;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Clock clock;

    public PositionEditor(
            Database database, Ledger ledger, PersonRepository people, OrganisationRepository organisations, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Gives a person a position. */
    public Optional<Committed> add(String person, PositionEntry entry, String by) {
        PersonRecord row = people.row(person).orElseThrow(() -> new Refused("person.unknown", person));
        return ledger.write(new Intent(by, "position-new", row.getPersonKey()), changes -> {
            changes.touch(row);
            insert(row.getId(), entry, changes);
        });
    }

    /** Sets values. Empty when all stand already. Refused with both values when {@code expectedVersion} is not the present one. */
    public Optional<Committed> change(UUID position, Map<PositionField, String> values, @Nullable Integer expectedVersion, String by) {
        return write(position, "position-set", by, (row, changes) -> {
            fill(row, values);
            if (expectedVersion != null && row.modified()) {
                row.setVersion(expectedVersion);
            }
            onlyOneMainContact(row, changes);
            changes.update(row);
        });
    }

    /** The person leaves: the position ends with its last day, and all that was done in it stays where it was. */
    public Optional<Committed> end(UUID position, LocalDate lastDay, String by) {
        return write(position, "position-end", by, (row, changes) -> {
            fill(row, Map.of(PositionField.UNTIL, lastDay.toString()));
            changes.update(row);
        });
    }

    /** Takes away what was entered by mistake; who left has a last day instead. */
    public Optional<Committed> remove(UUID position, String by) {
        return write(position, "position-remove", by, (row, changes) -> changes.delete(row));
    }

    /** Adds to what is being written a change of the position that lasts at this organisation, or a new one where none does. */
    void put(UUID person, PositionEntry entry, ChangeSet changes) {
        UUID at = organisation(entry).id();
        people.find(List.of(person)).stream()
                .flatMap(standing -> standing.current(Home.today(clock)).stream())
                .filter(position -> position.employer().id().equals(at))
                .findFirst()
                .flatMap(position -> people.position(position.id()))
                .ifPresentOrElse(row -> change(row, entry.values(), changes), () -> insert(person, entry, changes));
    }

    private Organisation organisation(PositionEntry entry) {
        return organisations.find(entry.organisation()).orElseThrow(() -> new Refused("organisation.unknown", entry.organisation()));
    }

    private void change(PositionRecord row, Map<PositionField, String> values, ChangeSet changes) {
        fill(row, values);
        onlyOneMainContact(row, changes);
        changes.update(row);
    }

    /** Adds the row of a new position to what is being written. */
    void insert(UUID person, PositionEntry entry, ChangeSet changes) {
        PositionRecord row = new PositionRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setPersonId(person)
                .setOrganisationId(organisation(entry).id())
                .setMainContact(false);
        fill(row, entry.values());
        onlyOneMainContact(row, changes);
        changes.insert(row);
    }

    /** Nothing is written to the person's row when nothing of the position changes. */
    private Optional<Committed> write(UUID position, String action, String by, BiConsumer<PositionRecord, ChangeSet> work) {
        PositionRecord row = people.position(position).orElseThrow(() -> new Refused("part.gone"));
        PersonRecord person = people.row(row.getPersonId().toString()).orElseThrow(() -> new Refused("part.gone"));
        return ledger.write(new Intent(by, action, person.getPersonKey()), changes -> {
            work.accept(row, changes);
            if (!changes.isEmpty()) {
                changes.touch(person);
            }
        });
    }

    private void fill(PositionRecord row, Map<PositionField, String> values) {
        Columns.write(row, values, country(row.getOrganisationId()));
        LocalDate until = row.getUntil();
        if (until != null && row.getSince() != null && until.isBefore(row.getSince())) {
            throw new Refused("part.backwards");
        }
        if (until != null && !until.isAfter(Home.today(clock)) && row.getMainContact()) {
            row.setMainContact(false);
        }
    }

    private @Nullable String country(UUID organisation) {
        return organisations.find(organisation.toString()).map(Organisation::seat).map(Place::country).orElse(null);
    }

    private void onlyOneMainContact(PositionRecord row, ChangeSet changes) {
        if (row.getMainContact()) {
            database.read()
                    .selectFrom(POSITION)
                    .where(POSITION.ORGANISATION_ID.eq(row.getOrganisationId()))
                    .and(POSITION.MAIN_CONTACT)
                    .and(POSITION.ID.ne(row.getId()))
                    .forEach(other -> changes.update(other.setMainContact(false)));
        }
    }
}
