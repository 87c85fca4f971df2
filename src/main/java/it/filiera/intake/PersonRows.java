package it.filiera.intake;

import static it.filiera.database.schema.Tables.PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.directory.KeyMaker;
import it.filiera.people.Columns;
import it.filiera.people.PersonField;
import it.filiera.people.PositionField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * People and where they work. The same person at another organisation gets a position there; those that stand do not end by it. What
 * differs and is not taken is left out: of people nothing is kept that nobody needs.
 */
final class PersonRows {

    private final Gathered gathered;
    private final Batch batch;
    private final KnownPeople known;
    private final KeyMaker keys;

    PersonRows(Database database, Gathered gathered, Batch batch) {
        this.gathered = gathered;
        this.batch = batch;
        this.known = new KnownPeople(database);
        this.keys = new KeyMaker(database, PERSON.PERSON_KEY);
    }

    /** Refuses values that nobody could enter. */
    void check(PersonSaid said, @Nullable String country) {
        PersonRecord person = new PersonRecord();
        said.values().forEach((field, value) -> RefusedCells.check(RowReader.field(field), () -> Columns.write(person, Map.of(field, value))));
        PositionRecord position = new PositionRecord();
        said.position().forEach(
                (field, value) -> RefusedCells.check(RowReader.field(field), () -> Columns.write(position, Map.of(field, value), country)));
    }

    /** Says whether anything is new. */
    boolean add(UUID organisation, @Nullable String country, PersonSaid said, Function<IntakeField, Precedence> decided) {
        Optional<PersonRecord> found = known.find(organisation, said);
        PersonRecord person = found.orElseGet(() -> enter(said));
        boolean changed = found.isEmpty() | fill(person, said, decided) | place(person, organisation, country, said, decided);
        if (changed && person.getVersion() != null) {
            gathered.update(person);
        }
        return changed;
    }

    private PersonRecord enter(PersonSaid said) {
        PersonRecord row = new PersonRecord().setId(UuidCreator.getTimeOrderedEpoch());
        Columns.write(row, said.values());
        row.setOrigin(batch.file() + ", " + batch.dated());
        row.setPersonKey(keys.nextKeyFor(KeyMaker.slug(said.name()).isEmpty() ? "person" : said.name()));
        gathered.insert(row);
        known.add(row);
        return row;
    }

    private static boolean fill(PersonRecord row, PersonSaid said, Function<IntakeField, Precedence> decided) {
        Map<PersonField, String> taken = new EnumMap<>(PersonField.class);
        said.values().forEach((field, value) -> {
            // whoever is found by name keeps the name as it is written
            boolean name = field == PersonField.FAMILY_NAME || field == PersonField.GIVEN_NAME;
            if (takes(Columns.isEmpty(row, field), name ? Precedence.FILL : decided.apply(RowReader.field(field)))) {
                taken.put(field, value);
            }
        });
        return differs(row, () -> Columns.write(row, taken));
    }

    private boolean place(
            PersonRecord person, UUID organisation, @Nullable String country, PersonSaid said, Function<IntakeField, Precedence> decided) {
        Optional<PositionRecord> standing = known.position(person.getId(), organisation);
        PositionRecord row = standing.orElseGet(() -> position(person, organisation));
        Map<PositionField, String> taken = new EnumMap<>(PositionField.class);
        said.position().forEach((field, value) -> {
            if (takes(Columns.isEmpty(row, field), decided.apply(RowReader.field(field)))) {
                taken.put(field, value);
            }
        });
        boolean differs = differs(row, () -> Columns.write(row, taken, country));
        known.add(row);
        if (standing.isEmpty()) {
            gathered.insert(row);
        } else if (differs && row.getVersion() != null) {
            gathered.update(row);
        }
        return standing.isEmpty() || differs;
    }

    private static PositionRecord position(PersonRecord person, UUID organisation) {
        return new PositionRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setPersonId(person.getId())
                .setOrganisationId(organisation)
                .setMainContact(false);
    }

    private static boolean takes(boolean empty, Precedence precedence) {
        return switch (precedence) {
            case FILL -> empty;
            case OVERWRITE -> true;
            case KEEP -> false;
        };
    }

    private static boolean differs(Record row, Runnable change) {
        Object[] before = row.intoArray();
        change.run();
        return !Arrays.equals(before, row.intoArray());
    }
}
