package it.filiera.intake;

import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.directory.SameValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of the profile and those that came in before. Who has the same name at the same organisation is the same, and who has the
 * same e-mail address and family name; a shared address alone makes nobody the same.
 */
final class KnownPeople {

    private final Map<UUID, PersonRecord> people = new HashMap<>();
    private final Map<UUID, List<PositionRecord>> byOrganisation = new HashMap<>();
    private final Map<String, List<PositionRecord>> byEmail = new HashMap<>();

    /** Reads them all, with two queries. */
    KnownPeople(Database database) {
        database.read().selectFrom(PERSON).forEach(this::add);
        database.read().selectFrom(POSITION).orderBy(POSITION.UNTIL.desc().nullsFirst(), POSITION.ID).forEach(this::add);
    }

    void add(PersonRecord person) {
        people.put(person.getId(), person);
    }

    /** Any number of times. */
    void add(PositionRecord position) {
        addOnce(byOrganisation.computeIfAbsent(position.getOrganisationId(), _ -> new ArrayList<>()), position);
        if (position.getEmail() != null) {
            addOnce(byEmail.computeIfAbsent(position.getEmail().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()), position);
        }
    }

    private static void addOnce(List<PositionRecord> list, PositionRecord position) {
        if (list.stream().noneMatch(one -> one == position)) {
            list.add(position);
        }
    }

    Optional<PersonRecord> find(UUID organisation, PersonSaid said) {
        Stream<PersonRecord> here = people(byOrganisation.get(organisation)).filter(one -> isNamed(one, said));
        Stream<PersonRecord> anywhere = people(byEmail.get(said.email().toLowerCase(Locale.ROOT))).filter(one -> mayBe(one, said));
        return Stream.concat(here, anywhere).findFirst();
    }

    private Stream<PersonRecord> people(@Nullable List<PositionRecord> positions) {
        return Stream.ofNullable(positions).flatMap(List::stream).map(position -> Objects.requireNonNull(people.get(position.getPersonId())));
    }

    /** The position of a person at an organisation, one that lasts first. */
    Optional<PositionRecord> position(UUID person, UUID organisation) {
        return byOrganisation.getOrDefault(organisation, List.of()).stream()
                .filter(position -> position.getPersonId().equals(person))
                .findFirst();
    }

    private static boolean isNamed(PersonRecord one, PersonSaid said) {
        return SameValue.isText(one.getFamilyName(), said.familyName())
                && SameValue.isText(Objects.requireNonNullElse(one.getGivenName(), ""), said.givenName());
    }

    private static boolean mayBe(PersonRecord one, PersonSaid said) {
        String given = Objects.requireNonNullElse(one.getGivenName(), "");
        boolean sameGiven = given.isEmpty() || said.givenName().isEmpty() || SameValue.isText(given, said.givenName());
        return SameValue.isText(one.getFamilyName(), said.familyName()) && sameGiven;
    }
}
