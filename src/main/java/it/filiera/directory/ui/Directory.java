package it.filiera.directory.ui;

import it.filiera.directory.CodeNames;
import it.filiera.directory.LastContacts;
import it.filiera.directory.LastContacts.LastContact;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.OrganisationSearch;
import it.filiera.directory.Shortlists;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the directory screen asks. Never called on the FX thread. */
public final class Directory {

    private final OrganisationSearch search;
    private final OrganisationRepository organisations;
    private final LastContacts contacts;
    private final Shortlists shortlists;
    private final Supplier<CodeNames> names;

    public Directory(
            OrganisationSearch search, OrganisationRepository organisations, LastContacts contacts, Shortlists shortlists,
            Supplier<CodeNames> names) {
        this.contacts = contacts;
        this.shortlists = shortlists;
        this.search = search;
        this.organisations = organisations;
        this.names = names;
    }

    /** What can be asked for; at once. */
    public OrganisationFilters filters() {
        return search.filters();
    }

    /** What codes are called; for {@link Labels}. */
    public CodeNames names() {
        return names.get();
    }

    /** The first rows of an answer: hits from the index, their organisations from the database in one go. */
    public Answer page(Query query, Order order, int limit) {
        SearchResult result = search.search(query, new SearchRequest(limit, order, false));
        List<UUID> ids = result.hits().stream().map(Hit::id).toList();
        Map<UUID, Organisation> found =
                organisations.find(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<Row> rows = result.hits().stream().flatMap(hit -> row(hit, found).stream()).toList();
        return new Answer(result.total(), rows, own(ids));
    }

    private static Optional<Row> row(Hit hit, Map<UUID, Organisation> found) {
        return Optional.ofNullable(found.get(hit.id())).map(organisation -> new Row(hit, organisation));
    }

    /** The ids of everything that matches, by name, also of what no page shows. */
    public List<UUID> ids(Query query) {
        return search.ids(query);
    }

    /** The organisations with these ids, in their order. */
    public List<Organisation> find(List<UUID> ids) {
        return organisations.find(ids);
    }

    /** What this house did with these organisations. */
    public Own own(List<UUID> ids) {
        return new Own(contacts.of(ids), shortlists.of(ids));
    }

    /** How many organisations have which value, by filter; sizes of firms and spans of days too. */
    public Map<String, Map<String, Integer>> counts(Query query) {
        return search.search(query, new SearchRequest(0, Order.RELEVANCE, true, filters().counted()))
                .facets();
    }

    /** The first rows, how many there are in all, and what this house did with them. */
    public record Answer(long total, List<Row> rows, Own own) {

        static final Answer NONE = new Answer(0, List.of(), new Own(Map.of(), Map.of()));
    }

    /** The last contacts of organisations that had one, and the codes of the lists of this house on which they stand. */
    public record Own(Map<UUID, LastContact> contacts, Map<UUID, List<String>> lists) {}

    /** One organisation of an answer, and why it is there. */
    public record Row(Hit hit, Organisation organisation) {

        public UUID id() {
            return organisation.id();
        }
    }
}
