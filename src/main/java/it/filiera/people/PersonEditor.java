package it.filiera.people;

import static it.filiera.database.schema.Tables.DO_NOT_CONTACT;
import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;
import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.DoNotContactRecord;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.directory.KeyMaker;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes people, one change set per action. Values are texts; an empty one clears what can be empty. */
public final class PersonEditor {

    private final Database database;
    private final Ledger ledger;
    private final PersonRepository people;
    private final PositionEditor positions;

    public PersonEditor(Database database, Ledger ledger, PersonRepository people, PositionEditor positions) {
        this.database = database;
        this.ledger = ledger;
        this.people = people;
        this.positions = positions;
    }

    /**
     * Enters a person, under a key made from the name, and says that key.
     *
     * @param at where the person works; null for one who works nowhere that is known
     */
    public String create(Map<PersonField, String> values, @Nullable PositionEntry at, String by) {
        if (values.getOrDefault(PersonField.FAMILY_NAME, "").isBlank()) {
            throw new Refused("field.required", PersonField.FAMILY_NAME.code());
        }
        PersonRecord row = new PersonRecord().setId(UuidCreator.getTimeOrderedEpoch());
        Columns.write(row, values);
        row.setPersonKey(key(row));
        ledger.write(new Intent(by, "person-new", row.getPersonKey()), changes -> {
            changes.insert(row);
            if (at != null) {
                positions.insert(row.getId(), at, changes);
            }
        });
        return row.getPersonKey();
    }

    /** A name in letters that no key can hold gives the key {@code person}, with a number. */
    private String key(PersonRecord row) {
        String given = row.getGivenName();
        String name = given == null ? row.getFamilyName() : given + " " + row.getFamilyName();
        return new KeyMaker(database, PERSON.PERSON_KEY).keyFor(KeyMaker.slug(name).isEmpty() ? "person" : name);
    }

    /** Sets values. Empty when all of them stand already. Refused with both values when {@code expectedVersion} is not the present one. */
    public Optional<Committed> set(String person, Map<PersonField, String> values, @Nullable Integer expectedVersion, String by) {
        PersonRecord row = row(person);
        return ledger.write(new Intent(by, "person-set", row.getPersonKey()), changes -> {
            Columns.write(row, values);
            if (expectedVersion != null && row.modified()) {
                row.setVersion(expectedVersion);
            }
            changes.update(row);
        });
    }

    /** All of it in one change set, or nothing. Empty and refused as {@link #set}; the expected version covers what belongs to the person too. */
    public Optional<Committed> change(String person, PersonChange wanted, @Nullable Integer expectedVersion, String by) {
        PersonRecord row = row(person);
        return ledger.write(new Intent(by, "person-set", row.getPersonKey()), changes -> {
            Columns.write(row, wanted.values());
            Optional.ofNullable(wanted.position()).ifPresent(entry -> positions.put(row.getId(), entry, changes));
            Optional.ofNullable(wanted.refusal()).ifPresent(refusal -> refuse(row, refusal, changes));
            Optional.ofNullable(wanted.again()).flatMap(channel -> standing(row.getId(), channel)).ifPresent(changes::delete);
            if (row.modified() || !changes.isEmpty()) {
                Optional.ofNullable(expectedVersion).ifPresent(row::setVersion);
                changes.touch(row);
            }
        });
    }

    /** Keeps that the person does not want to hear from the agency on a channel; says it anew where that stands already. */
    public Optional<Committed> doNotContact(String person, Channel channel, String reason, LocalDate since, String by) {
        PersonRecord row = row(person);
        return ledger.write(
                new Intent(by, "do-not-contact", row.getPersonKey()),
                changes -> refuse(row, new PersonChange.Refusal(channel, reason, since), changes));
    }

    private void refuse(PersonRecord row, PersonChange.Refusal refusal, ChangeSet changes) {
        String reason = refusal.reason().strip();
        if (reason.isEmpty()) {
            throw new Refused("person.no-reason");
        }
        if (reason.length() > DO_NOT_CONTACT.REASON.getDataType().length()) {
            throw new Refused("field.too-long", "reason", DO_NOT_CONTACT.REASON.getDataType().length(), reason.length());
        }
        standing(row.getId(), refusal.channel()).ifPresentOrElse(
                entry -> changes.update(entry.setReason(reason).setSince(refusal.since())),
                () -> changes.insert(new DoNotContactRecord()
                        .setId(UuidCreator.getTimeOrderedEpoch())
                        .setPersonId(row.getId())
                        .setChannel(refusal.channel().code())
                        .setReason(reason)
                        .setSince(refusal.since())));
    }

    /** Takes a word about a channel back. Empty when there is none. */
    public Optional<Committed> contactAgain(String person, Channel channel, String by) {
        PersonRecord row = row(person);
        return ledger.write(
                new Intent(by, "contact-again", row.getPersonKey()),
                changes -> standing(row.getId(), channel).ifPresent(changes::delete));
    }

    /** Removes a person who was entered by mistake. Refuses one with whom something was logged: that must stay true. */
    public Optional<Committed> remove(String person, String by) {
        PersonRecord row = row(person);
        if (isNamed(row.getId())) {
            throw new Refused("person.has-history");
        }
        return ledger.write(new Intent(by, "person-remove", row.getPersonKey()), changes -> delete(row, changes));
    }

    private void delete(PersonRecord row, ChangeSet changes) {
        database.read().selectFrom(POSITION).where(POSITION.PERSON_ID.eq(row.getId())).forEach(changes::delete);
        database.read().selectFrom(DO_NOT_CONTACT).where(DO_NOT_CONTACT.PERSON_ID.eq(row.getId())).forEach(changes::delete);
        changes.delete(row);
    }

    /**
     * Keeps that a person asked to be forgotten, so that no import brings them back, and removes them unless something was logged with
     * them: then they stay, and {@link PersonRepository#find} still finds them. Empty when that is kept already. The name is not said.
     */
    public Optional<Committed> forget(String person, Suppressions suppressions, String by) {
        PersonRecord row = row(person);
        Person known = people.find(row.getPersonKey()).orElseThrow(() -> new Refused("person.unknown", person));
        return ledger.write(new Intent(by, "person-forget"), changes -> {
            suppressions.keep(known, changes);
            if (!isNamed(row.getId())) {
                delete(row, changes);
            }
        });
    }

    private boolean isNamed(UUID person) {
        return database.read().fetchExists(INTERACTION_PERSON, INTERACTION_PERSON.PERSON_ID.eq(person))
                || database.read().fetchExists(FOLLOW_UP, FOLLOW_UP.PERSON_ID.eq(person));
    }

    private Optional<DoNotContactRecord> standing(UUID person, Channel channel) {
        return database.read()
                .selectFrom(DO_NOT_CONTACT)
                .where(DO_NOT_CONTACT.PERSON_ID.eq(person))
                .and(DO_NOT_CONTACT.CHANNEL.eq(channel.code()))
                .fetchOptional();
    }

    private PersonRecord row(String person) {
        return people.row(person).orElseThrow(() -> new Refused("person.unknown", person));
    }
}
