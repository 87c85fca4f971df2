package it.filiera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;

/** The columns of the filters of words in one segment. */
final class SegmentFacets {

    private final LeafReader segment;
    private final Map<String, FacetColumn> columns = new ConcurrentHashMap<>();

    SegmentFacets(LeafReader segment) {
        this.segment = segment;
    }

    FacetColumn column(String filter) {
        return columns.computeIfAbsent(filter, this::read);
    }

    private FacetColumn read(String filter) {
        try {
            return FacetColumn.read(segment, filter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
