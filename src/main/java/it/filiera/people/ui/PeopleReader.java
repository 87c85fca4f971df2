package it.filiera.people.ui;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.people.Employer;
import it.filiera.people.Person;
import it.filiera.people.Standing;
import it.filiera.profile.Contribution;
import it.filiera.profile.TabSource;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens of people ask. Never called on the FX thread, but for what day it is. */
final class PeopleReader {

    /** So many rows a list holds; who looks for somebody types a letter more. */
    static final int MOST = 500;

    private static final int OFFERED = 6;
    private static final int CHANGES = 50;

    private final Workspace workspace;
    private final List<TabSource> tabs;
    private final Clock clock;

    PeopleReader(Workspace workspace, List<TabSource> tabs, Clock clock) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everybody by name for a query without words, else the best first. */
    Found find(Query query) {
        SearchResult answer = workspace.personSearch().search(query, new SearchRequest(MOST, Order.RELEVANCE, false));
        return new Found(workspace.people().find(answer.hits().stream().map(Hit::id).toList()), answer.total());
    }

    /** How many match. */
    long total(Query query) {
        return workspace.personSearch().search(query, new SearchRequest(0, Order.NAME, false)).total();
    }

    List<Person> suggest(String typed, int limit) {
        return workspace.personSearch().suggest(typed, limit);
    }

    /** Empty when there is no such person any more. */
    Optional<PersonPage> page(UUID id) {
        return workspace.people().find(List.of(id)).stream().findFirst().map(this::page);
    }

    private PersonPage page(Person person) {
        return new PersonPage(
                person,
                workspace.people().history(person.id(), workspace.ledger().reader(), CHANGES),
                tabs.stream().map(tab -> Contribution.of(tab, person.id())).toList());
    }

    int count(UUID organisation, Standing standing) {
        return workspace.people().count(organisation, standing, today());
    }

    List<Person> staff(UUID organisation, Standing standing, @Nullable UUID last, int limit) {
        return workspace.people().page(organisation, standing, today(), last, limit);
    }

    Optional<Person> mainContact(UUID organisation) {
        return workspace.people().mainContact(organisation);
    }

    /** The organisation as one where somebody works. */
    Optional<Employer> employer(UUID organisation) {
        return workspace.organisations().find(List.of(organisation)).stream().findFirst().map(PeopleReader::employer);
    }

    /** The best few organisations that are called so. */
    List<Employer> employers(String typed) {
        return workspace.search().suggest(typed, OFFERED).stream().map(PeopleReader::employer).toList();
    }

    private static Employer employer(Organisation organisation) {
        Place seat = organisation.seat();
        return new Employer(organisation.id(), organisation.key(), organisation.name(), seat == null ? null : seat.country());
    }
}
