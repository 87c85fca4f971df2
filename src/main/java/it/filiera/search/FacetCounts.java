package it.filiera.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of all filters of words, and ranges of numbers and days, among the documents that match. What is chosen in a filter does
 * not narrow that filter's own counts, so that its other values can still be added.
 */
final class FacetCounts {

    private final Snapshot snapshot;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    private final RangeCounts ranges;
    private long total;

    private FacetCounts(Snapshot snapshot, Collection<String> filters, RangeCounts ranges) {
        this.snapshot = snapshot;
        this.ranges = ranges;
        filters.forEach(filter -> counts.put(filter, new HashMap<>()));
    }

    /**
     * Counts.
     *
     * @param base everything the query asks for, except what is chosen in filters of words
     * @param chosen filter name to what is chosen in it
     */
    static FacetCounts of(
            Snapshot snapshot, Collection<String> filters, RangeCounts ranges, Query base, Map<String, Query> chosen)
            throws IOException {
        FacetCounts result = new FacetCounts(snapshot, filters, ranges);
        Weight baseWeight = Matching.weight(snapshot.searcher(), base);
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (Map.Entry<String, Query> choice : chosen.entrySet()) {
            weights.put(choice.getKey(), Matching.weight(snapshot.searcher(), choice.getValue()));
        }
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            result.count(leaf, baseWeight, weights);
        }
        return result;
    }

    long total() {
        return total;
    }

    /** Filter name to value to count, the most frequent first, then by value. */
    Map<String, Map<String, Integer>> ordered() {
        Map<String, Map<String, Integer>> ordered = new LinkedHashMap<>();
        counts.forEach((filter, values) -> ordered.put(filter, ordered(values)));
        ordered.putAll(ranges.counts());
        return ordered;
    }

    private static Map<String, Integer> ordered(Map<String, Integer> values) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private void count(LeafReaderContext leaf, Weight base, Map<String, Weight> chosen) throws IOException {
        FixedBitSet matching = Matching.documents(base, leaf);
        Map<String, FixedBitSet> choices = new LinkedHashMap<>();
        for (Map.Entry<String, Weight> choice : chosen.entrySet()) {
            choices.put(choice.getKey(), Matching.documents(choice.getValue(), leaf));
        }
        FixedBitSet all = intersection(matching, choices, null);
        total += all.cardinality();
        SegmentFacets columns = snapshot.facets(leaf);
        counts.forEach((filter, values) -> {
            FixedBitSet counted = choices.containsKey(filter) ? intersection(matching, choices, filter) : all;
            columns.column(filter).count(counted, values);
        });
        ranges.count(leaf, filter -> choices.containsKey(filter) ? intersection(matching, choices, filter) : all);
    }

    private static FixedBitSet intersection(
            FixedBitSet matching, Map<String, FixedBitSet> choices, @Nullable String except) {
        FixedBitSet result = matching.clone();
        choices.forEach((filter, documents) -> {
            if (!filter.equals(except)) {
                result.and(documents);
            }
        });
        return result;
    }
}
