package it.filiera.people;

import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.Database;
import it.filiera.directory.Home;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OwnerRows;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets organisations be found by who works there: {@code person:} takes a key, a name or one word of it. */
public final class PeopleOfOrganisations implements OrganisationKnowledge {

    public static final FilterName FILTER = new FilterName("person", Kind.WORDS);

    private final Database database;
    private final OwnerRows rows;
    private final Clock clock;

    public PeopleOfOrganisations(Database database, Clock clock) {
        this.database = database;
        this.rows = new OwnerRows(database, "organisation_id", List.of(POSITION));
        this.clock = clock;
    }

    @Override
    public List<FilterName> filters() {
        return List.of(FILTER);
    }

    @Override
    public Set<String> statable() {
        return Set.of();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>(rows.changedAfter(changeSet, ledger));
        changed.addAll(database.read()
                .selectDistinct(POSITION.ORGANISATION_ID)
                .from(POSITION)
                .where(POSITION.PERSON_ID.in(ledger.rowsUpdatedAfter(changeSet, PERSON)))
                .fetch(POSITION.ORGANISATION_ID));
        return changed;
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        Map<UUID, Set<String>> words = new HashMap<>();
        database.read()
                .select(POSITION.ORGANISATION_ID, PERSON.PERSON_KEY, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(POSITION)
                .join(PERSON)
                .on(PERSON.ID.eq(POSITION.PERSON_ID))
                .where(POSITION.ORGANISATION_ID.in(organisations))
                .and(PersonRepository.lasts(Home.today(clock)))
                .forEach(row -> words.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).addAll(words(row.value2(), row.value3(), row.value4())));
        Map<UUID, Known> known = new HashMap<>();
        words.forEach((organisation, found) ->
                known.put(organisation, new Known(List.of(), Map.of(), Map.of(FILTER.name(), found), Map.of(), Set.of(FILTER.name()))));
        return known;
    }

    /** Aliases, because nobody chooses a person among all there are. Folded already: in how many ways a name can be written must not multiply the values. */
    private static Set<String> words(String key, @Nullable String given, String family) {
        String name = given == null ? family : given + " " + family;
        Set<String> words = new HashSet<>(Set.of(key, name.toLowerCase(Locale.ROOT)));
        words.addAll(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
        return words;
    }
}
