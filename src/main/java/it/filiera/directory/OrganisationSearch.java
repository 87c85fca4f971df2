package it.filiera.directory;

import it.filiera.database.Database;
import it.filiera.ledger.Ledger;
import it.filiera.query.FilterName;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers questions about organisations. */
public final class OrganisationSearch implements AutoCloseable {

    private static final int PAGE = 500;

    private final SearchIndex files;
    private final KindIndex index;
    private final OrganisationRepository organisations;
    private final Ledger ledger;
    private final OrganisationFilters filters;
    private final Clock clock;

    private OrganisationSearch(
            SearchIndex files, KindIndex index, OrganisationRepository organisations, Ledger ledger, OrganisationFilters filters,
            Clock clock) {
        this.clock = clock;
        this.filters = filters;
        this.files = files;
        this.index = index;
        this.organisations = organisations;
        this.ledger = ledger;
    }

    /** Opens the index in a folder and brings it up to date; a missing or damaged one is built again. */
    public static OrganisationSearch open(
            Path folder, Database database, OrganisationRepository organisations, Vocabulary vocabulary, Ledger ledger,
            List<OrganisationKnowledge> knowledge, Clock clock) {
        OrganisationFilters filters = OrganisationFilters.with(knowledge);
        SearchIndex files = SearchIndex.open(folder, vocabulary, filters.names()).meaning((filter, value) -> meaning(knowledge, filter, value)
                .map(filters::parse)
                .flatMap(OrganisationSearch::understood)
                .map(query -> query.on(Home.today(clock))));
        KindIndex index = new KindIndex(files, new OrganisationKind(database, organisations, vocabulary, knowledge));
        ledger.follow(index);
        return new OrganisationSearch(files, index, organisations, ledger, filters, clock);
    }

    private static Optional<String> meaning(List<OrganisationKnowledge> knowledge, FilterName filter, String value) {
        return knowledge.stream().flatMap(known -> known.meaning(filter, value).stream()).findFirst();
    }

    private static Optional<Query> understood(Parsed parsed) {
        return parsed instanceof Parsed.Understood(Query query) ? Optional.of(query) : Optional.empty();
    }

    /** What can be asked for here. */
    public OrganisationFilters filters() {
        return filters;
    }

    /** Reads a query, or says what is wrong with it. */
    public Parsed parse(String text) {
        return filters.parse(text);
    }

    /** Answers a query; times ago are counted from today. */
    public SearchResult search(Query query, SearchRequest request) {
        return index.search(query, request, today(), ledger.reader());
    }

    /** How many organisations a text finds; none when it cannot be read. */
    public int count(String text) {
        return parse(text) instanceof Parsed.Understood(Query query)
                ? (int) search(query, new SearchRequest(0, Order.NAME, false)).total()
                : 0;
    }

    private LocalDate today() {
        return Home.today(clock);
    }

    /**
     * The best few for what somebody types who means one organisation: in the order of the search box, where whole names and names that
     * begin so come first, behind them whatever else is found, such as a name that is misspelt. None for nothing and for what is no query.
     */
    public List<Organisation> suggest(String typed, int limit) {
        return typed.isBlank() ? List.of() : understood(parse(typed)).map(query -> best(query, limit)).orElse(List.of());
    }

    private List<Organisation> best(Query query, int limit) {
        SearchResult found = search(query, new SearchRequest(limit, Order.RELEVANCE, false));
        return organisations.find(found.hits().stream().map(Hit::id).toList());
    }

    /** All organisations that match, by name, read page by page; only their ids are held. */
    public Iterator<Organisation> everything(Query query) {
        return read(ids(query));
    }

    /** The ids of all organisations that match, by name. */
    public List<UUID> ids(Query query) {
        return index.ids(query, today(), ledger.reader());
    }

    /** The organisations with these ids in their order, read page by page. */
    public Iterator<Organisation> read(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PAGE)
                .mapToObj(from -> organisations.find(ids.subList(from, Math.min(from + PAGE, ids.size()))))
                .flatMap(List::stream)
                .iterator();
    }

    @Override
    public void close() {
        files.close();
    }
}
