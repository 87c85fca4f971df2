package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.OFFICER;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OwnerRows;
import it.filiera.ledger.LedgerReader;
import it.filiera.officer.Officers;
import it.filiera.query.Clause;
import it.filiera.query.DayUnit;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.NotStated;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets organisations be found by what was said to them: {@code contacted:<90d}, {@code officer:AE} and {@code outcome:interested} of
 * their last {@link ContactsOf#MOST} interactions, {@code has:follow-up} while one is open. A note is no contact, and neither is a call
 * that nobody answered.
 */
public final class ContactKnowledge implements OrganisationKnowledge {

    /** The day of the last contact, as it was then in {@link it.filiera.directory.Home#ZONE}. */
    public static final FilterName CONTACTED = new FilterName("contacted", FilterName.Kind.DAYS);

    /** Who spoke to them, by name; their initials and each of their names find them too. */
    public static final FilterName OFFICER_NAME = new FilterName("officer", FilterName.Kind.WORDS);

    /** What came of it, as {@link Outcome#code} writes it. */
    public static final FilterName OUTCOME = new FilterName("outcome", FilterName.Kind.WORDS);

    static final String OPEN_FOLLOW_UP = "follow-up";

    private static final Clause.Filter LAST_CONTACT = new Clause.Filter(
            CONTACTED,
            List.of(
                    new Ago(Ago.Sign.LESS, 30, DayUnit.DAY),
                    new Ago(Ago.Sign.LESS, 90, DayUnit.DAY),
                    new Ago(Ago.Sign.LESS, 1, DayUnit.YEAR),
                    new Ago(Ago.Sign.AT_LEAST, 1, DayUnit.YEAR),
                    new NotStated()));

    private final Database database;
    private final Officers officers;

    public ContactKnowledge(Database database, Officers officers) {
        this.database = database;
        this.officers = officers;
    }

    @Override
    public List<FilterName> filters() {
        return List.of(CONTACTED, OFFICER_NAME, OUTCOME);
    }

    @Override
    public Set<String> statable() {
        return Set.of(OPEN_FOLLOW_UP);
    }

    @Override
    public List<Clause.Filter> counted() {
        return List.of(LAST_CONTACT);
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        return new ContactsOf(database, organisations, officers.all()).known();
    }

    /** Those with whom an interaction was logged, corrected or taken back, or whose follow-ups changed, or whose officer has another name. */
    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new OwnerRows(database, "organisation_id", List.of(INTERACTION_PARTY, FOLLOW_UP))
                .changedAfter(changeSet, ledger);
        Set<UUID> interactions = new HashSet<>(ledger.rowsUpdatedAfter(changeSet, INTERACTION));
        interactions.addAll(
                new OwnerRows(database, "interaction_id", List.of(INTERACTION_OFFICER)).changedAfter(changeSet, ledger));
        changed.addAll(with(interactions));
        changed.addAll(spokenToBy(ledger.rowsUpdatedAfter(changeSet, OFFICER)));
        return changed;
    }

    private Set<UUID> with(Set<UUID> interactions) {
        return interactions.isEmpty()
                ? Set.of()
                : database.read()
                        .selectDistinct(INTERACTION_PARTY.ORGANISATION_ID)
                        .from(INTERACTION_PARTY)
                        .where(INTERACTION_PARTY.INTERACTION_ID.in(interactions))
                        .fetchSet(INTERACTION_PARTY.ORGANISATION_ID);
    }

    private Set<UUID> spokenToBy(Set<UUID> officers) {
        if (officers.isEmpty()) {
            return Set.of();
        }
        return database.read()
                .select(INTERACTION_PARTY.ORGANISATION_ID)
                .from(INTERACTION_PARTY)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(INTERACTION_PARTY.INTERACTION_ID))
                .where(INTERACTION.OFFICER_ID.in(officers))
                .union(database.read()
                        .select(INTERACTION_PARTY.ORGANISATION_ID)
                        .from(INTERACTION_OFFICER)
                        .join(INTERACTION_PARTY)
                        .on(INTERACTION_PARTY.INTERACTION_ID.eq(INTERACTION_OFFICER.INTERACTION_ID))
                        .where(INTERACTION_OFFICER.OFFICER_ID.in(officers)))
                .fetch()
                .stream()
                .map(row -> row.value1())
                .collect(Collectors.toSet());
    }
}
