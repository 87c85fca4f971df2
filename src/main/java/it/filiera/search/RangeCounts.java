package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.query.QueryPrinter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Counts ranges of numbers and of days: how many documents lie in each. */
final class RangeCounts {

    private final Map<String, Map<String, Weight>> weights = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    RangeCounts(IndexSearcher searcher, List<Clause.Filter> wanted, LocalDate today) throws IOException {
        for (Clause.Filter filter : wanted) {
            Map<String, Weight> values = new LinkedHashMap<>();
            for (FilterValue value : filter.values()) {
                Clause.Filter one = new Clause.Filter(filter.name(), List.of(value));
                values.put(QueryPrinter.print(value), Matching.weight(searcher, FilterQueries.of(one.on(today))));
            }
            weights.put(filter.name().name(), values);
        }
    }

    /** Adds those of one segment; {@code among} says for a filter which documents count. */
    void count(LeafReaderContext leaf, Function<String, FixedBitSet> among) throws IOException {
        for (Map.Entry<String, Map<String, Weight>> filter : weights.entrySet()) {
            FixedBitSet counted = among.apply(filter.getKey());
            Map<String, Integer> sums = counts.computeIfAbsent(filter.getKey(), _ -> new LinkedHashMap<>());
            for (Map.Entry<String, Weight> value : filter.getValue().entrySet()) {
                long within = FixedBitSet.intersectionCount(Matching.documents(value.getValue(), leaf), counted);
                sums.merge(value.getKey(), (int) within, Integer::sum);
            }
        }
    }

    /** Filter to range to count, in the order in which they were asked for. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }
}
