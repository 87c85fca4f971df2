package it.filiera.search;

import it.filiera.query.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** The columns of the filters of words in one segment, and the documents in the ranges that are counted again and again. */
final class SegmentFacets {

    /** Facets count about ten ranges; times ago are others every day. */
    private static final int MOST_RANGES = 40;

    private final LeafReader segment;
    private final Map<String, FacetColumn> columns = new ConcurrentHashMap<>();
    private final Map<Clause.Filter, FixedBitSet> ranges = new ConcurrentHashMap<>();

    SegmentFacets(LeafReader segment) {
        this.segment = segment;
    }

    FacetColumn column(String filter) {
        return columns.computeIfAbsent(filter, this::read);
    }

    /**
     * The documents of a filter without times ago. Those that were removed from the segment since it was first asked for may still be
     * among them: to be cut with documents that stand.
     */
    FixedBitSet range(Clause.Filter filter, Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet known = ranges.get(filter);
        if (known == null) {
            known = Matching.documents(weight, leaf);
            if (ranges.size() >= MOST_RANGES) {
                ranges.clear();
            }
            ranges.put(filter, known);
        }
        return known;
    }

    private FacetColumn read(String filter) {
        try {
            return FacetColumn.read(segment, filter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
