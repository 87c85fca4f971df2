package it.filiera.search;

import it.filiera.query.Query;
import it.filiera.vocabulary.TradeWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An index in a folder with a few firms, asked for keys. */
final class Shelf implements AutoCloseable {

    static final Position FIRST = new Position("test", 1);

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SearchIndex index;

    private Shelf(SearchIndex index) {
        this.index = index;
    }

    static Shelf open(Path folder) {
        return new Shelf(SearchIndex.open(folder, TradeWords.vocabulary(), Questions.FILTERS));
    }

    static Shelf of(Path folder, Firm... firms) {
        Shelf shelf = open(folder);
        shelf.index.rebuild(documents(firms), FIRST);
        return shelf;
    }

    static List<IndexDocument> documents(Firm... firms) {
        return Arrays.stream(firms).map(Firm::document).toList();
    }

    SearchIndex index() {
        return index;
    }

    List<String> find(Query query) {
        return hits(query).stream().map(Hit::key).toList();
    }

    List<Hit> hits(Query query) {
        return index.search(query, new SearchRequest(50, Order.RELEVANCE, false), TODAY).hits();
    }

    List<String> sorted(Query query, Order order) {
        return index.search(query, new SearchRequest(50, order, false), TODAY).hits().stream().map(Hit::key).toList();
    }

    Map<String, Map<String, Integer>> facets(Query query) {
        return index.search(query, new SearchRequest(50, Order.RELEVANCE, true), TODAY).facets();
    }

    List<Match> matched(Query query) {
        return hits(query).getFirst().matched();
    }

    @Override
    public void close() {
        index.close();
    }
}
