package it.filiera.people;

import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.directory.KeyOrId;
import it.filiera.ledger.Committed;
import it.filiera.ledger.LedgerReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads people. A page of them costs one query per table, never one per person. */
public final class PersonRepository {

    private final Database database;

    public PersonRepository(Database database) {
        this.database = database;
    }

    /** The person with this key or id. */
    public Optional<Person> find(String keyOrId) {
        return assemble(database.read().selectFrom(PERSON).where(named(keyOrId)).fetch()).stream().findFirst();
    }

    /** The people with these ids, in their order; unknown ids are left out. */
    public List<Person> find(List<UUID> ids) {
        Map<UUID, Person> found = assemble(database.read().selectFrom(PERSON).where(PERSON.ID.in(ids)).fetch()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many people there are. */
    public int count() {
        return database.read().fetchCount(PERSON);
    }

    /** How many people work at an organisation, or worked there and no longer do. */
    public int count(UUID organisation, Standing standing, LocalDate today) {
        return database.read().fetchCount(DSL.selectDistinct(POSITION.PERSON_ID).from(POSITION).where(at(organisation, standing, today)));
    }

    /**
     * Up to {@code limit} people of an organisation after the person {@code last}, from the first when it is null, in the order in which
     * they were entered: each page is one range of one index, however many work there.
     */
    public List<Person> page(UUID organisation, Standing standing, LocalDate today, @Nullable UUID last, int limit) {
        return find(database.read()
                .selectDistinct(POSITION.PERSON_ID)
                .from(POSITION)
                .where(at(organisation, standing, today))
                .and(last == null ? DSL.noCondition() : POSITION.PERSON_ID.gt(last))
                .orderBy(POSITION.PERSON_ID)
                .limit(limit)
                .fetch(POSITION.PERSON_ID));
    }

    /** Those who work at these organisations, main contacts first; at most {@code limit}. */
    public List<Person> at(Collection<UUID> organisations, LocalDate today, int limit) {
        return find(database
                .read()
                .select(POSITION.PERSON_ID)
                .from(POSITION)
                .where(POSITION.ORGANISATION_ID.in(organisations))
                .and(lasts(today))
                .orderBy(POSITION.MAIN_CONTACT.desc(), POSITION.ID)
                .limit(limit)
                .fetch(POSITION.PERSON_ID)
                .stream()
                .distinct()
                .toList());
    }

    /** Whom to ask first at an organisation; nobody when who it was left. */
    public Optional<Person> mainContact(UUID organisation, LocalDate today) {
        return database.read()
                .select(POSITION.PERSON_ID)
                .from(POSITION)
                .where(at(organisation, Standing.CURRENT, today))
                .and(POSITION.MAIN_CONTACT)
                .limit(1)
                .fetchOptional(POSITION.PERSON_ID)
                .flatMap(id -> find(List.of(id)).stream().findFirst());
    }

    /** Up to {@code limit} ids after {@code last} in the order of ids, from the first when it is null. */
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.read()
                .select(PERSON.ID)
                .from(PERSON)
                .where(last == null ? DSL.noCondition() : PERSON.ID.gt(last))
                .orderBy(PERSON.ID)
                .limit(limit)
                .fetch(PERSON.ID);
    }

    /** The change sets that wrote a person, their positions or what they asked for, newest first. */
    public List<Committed> history(UUID person, LedgerReader ledger, int limit) {
        Set<UUID> rows = new HashSet<>(Set.of(person));
        find(List.of(person)).forEach(standing -> {
            standing.positions().forEach(position -> rows.add(position.id()));
            standing.doNotContact().forEach(entry -> rows.add(entry.id()));
        });
        return ledger.historyOf(rows, person, limit);
    }

    /** The row itself, for an edit; its version is the one read. */
    Optional<PersonRecord> row(String keyOrId) {
        return database.read().selectFrom(PERSON).where(named(keyOrId)).fetchOptional();
    }

    /** The row of a position, for an edit. */
    Optional<PositionRecord> position(UUID id) {
        return database.read().selectFrom(POSITION).where(POSITION.ID.eq(id)).fetchOptional();
    }

    private static Condition at(UUID organisation, Standing standing, LocalDate today) {
        return POSITION.ORGANISATION_ID.eq(organisation).and(switch (standing) {
            case CURRENT -> lasts(today);
            case PAST -> DSL.not(lasts(today));
        });
    }

    /** As {@link Position#isCurrent}. */
    static Condition lasts(LocalDate today) {
        return POSITION.UNTIL.isNull().or(POSITION.UNTIL.gt(today));
    }

    private static Condition named(String keyOrId) {
        return KeyOrId.names(keyOrId, PERSON.ID, PERSON.PERSON_KEY);
    }

    private List<Person> assemble(Collection<PersonRecord> rows) {
        PersonParts parts = new PersonParts(database, rows.stream().map(PersonRecord::getId).toList());
        return rows.stream().map(row -> person(row, parts)).toList();
    }

    private static Person person(PersonRecord row, PersonParts parts) {
        return new Person(
                row.getId(),
                row.getPersonKey(),
                row.getGivenName(),
                row.getFamilyName(),
                row.getSalutation(),
                row.getLanguage(),
                new Person.Keeping(
                        row.getOrigin(), row.getNoticeGiven(), LawfulBasis.of(row.getLawfulBasis()).orElse(LawfulBasis.PUBLIC_TASK)),
                row.getNote(),
                parts.positions(row.getId()),
                parts.doNotContact(row.getId()),
                row.getVersion());
    }
}
