package it.filiera.people;

import it.filiera.database.Database;
import it.filiera.directory.Home;
import it.filiera.directory.KindIndex;
import it.filiera.ledger.Ledger;
import it.filiera.query.Clause;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Answers questions about people. */
public final class PersonSearch implements AutoCloseable {

    private static final int MOST_WORDS = 8;

    private final SearchIndex files;
    private final KindIndex index;
    private final PersonRepository people;
    private final Ledger ledger;
    private final Clock clock;

    private PersonSearch(SearchIndex files, KindIndex index, PersonRepository people, Ledger ledger, Clock clock) {
        this.files = files;
        this.index = index;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Opens the index in a folder and brings it up to date; a missing or damaged one is built again. */
    public static PersonSearch open(Path folder, Database database, PersonRepository people, Vocabulary vocabulary, Ledger ledger, Clock clock) {
        SearchIndex files = SearchIndex.open(folder, vocabulary, PersonFilters.ALL);
        KindIndex index = new KindIndex(files, new PersonKind(database, people, clock));
        ledger.follow(index);
        return new PersonSearch(files, index, people, ledger, clock);
    }

    /** Reads a query, or says what is wrong with it. */
    public static Parsed parse(String text) {
        return PersonFilters.parser().parse(text);
    }

    public SearchResult search(Query query, SearchRequest request) {
        return index.search(query, request, today(), ledger.reader());
    }

    private LocalDate today() {
        return Home.today(clock);
    }

    /** The ids of all people that match, by family name. */
    public List<UUID> ids(Query query) {
        return index.ids(query, today(), ledger.reader());
    }

    /** The best few whose name, organisation or address has these words, of which the last may be incomplete; nobody for a blank text. */
    public List<Person> suggest(String text, int limit) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        for (String word : words.subList(0, words.size() - 1)) {
            clauses.add(new Clause.Word(word, false));
        }
        clauses.add(new Clause.Word(words.getLast(), true));
        SearchResult found = search(new Query(clauses), new SearchRequest(limit, Order.RELEVANCE, false));
        return people.find(found.hits().stream().map(Hit::id).toList());
    }

    @Override
    public void close() {
        files.close();
    }
}
