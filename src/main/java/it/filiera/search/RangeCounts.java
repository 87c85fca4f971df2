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
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Counts ranges of numbers and of days: how many documents lie in each. */
final class RangeCounts {

    /** A range on the days that it means today. */
    private record Counted(Clause.Filter filter, Weight weight) {}

    private final Snapshot snapshot;
    private final Map<String, Map<String, Counted>> ranges = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    RangeCounts(Snapshot snapshot, List<Clause.Filter> wanted, LocalDate today) throws IOException {
        this.snapshot = snapshot;
        for (Clause.Filter filter : wanted) {
            Map<String, Counted> values = new LinkedHashMap<>();
            for (FilterValue value : filter.values()) {
                Clause.Filter one = new Clause.Filter(filter.name(), List.of(value)).on(today);
                values.put(QueryPrinter.print(value), new Counted(one, Matching.weight(snapshot.searcher(), FilterQueries.of(one))));
            }
            ranges.put(filter.name().name(), values);
        }
    }

    /** Adds those of one segment; {@code among} says for a filter which documents count. */
    void count(LeafReaderContext leaf, Function<String, FixedBitSet> among) throws IOException {
        SegmentFacets facets = snapshot.facets(leaf);
        for (Map.Entry<String, Map<String, Counted>> filter : ranges.entrySet()) {
            FixedBitSet counted = among.apply(filter.getKey());
            Map<String, Integer> sums = counts.computeIfAbsent(filter.getKey(), _ -> new LinkedHashMap<>());
            for (Map.Entry<String, Counted> value : filter.getValue().entrySet()) {
                Counted range = value.getValue();
                long within = FixedBitSet.intersectionCount(facets.range(range.filter(), range.weight(), leaf), counted);
                sums.merge(value.getKey(), (int) within, Integer::sum);
            }
        }
    }

    /** Filter to range to count, in the order in which they were asked for. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }
}
