package it.filiera.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The index at one moment, and what has been worked out about it. It stays open while somebody searches it. */
final class Snapshot {

    private static final Object NO_SEGMENT = new Object();

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<Object, SegmentFacets> facets = new ConcurrentHashMap<>();
    private final AnswerCache answers = new AnswerCache();

    private Snapshot(IndexReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Rank.ByFrequency());
        searcher.setQueryCache(null);
    }

    /** An index that contains nothing. */
    static Snapshot nothing() {
        try {
            return new Snapshot(new MultiReader());
        } catch (IOException e) {
            throw new IllegalStateException("an empty reader reads nothing", e);
        }
    }

    /** What a reader sees; columns of segments that the previous snapshot knew already are taken over. */
    static Snapshot of(DirectoryReader reader, @Nullable Snapshot previous) {
        Snapshot snapshot = new Snapshot(reader);
        if (previous != null) {
            for (LeafReaderContext leaf : reader.leaves()) {
                SegmentFacets known = previous.facets.get(segment(leaf));
                if (known != null) {
                    snapshot.facets.put(segment(leaf), known);
                }
            }
        }
        return snapshot;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    IndexReader reader() {
        return reader;
    }

    AnswerCache answers() {
        return answers;
    }

    /** The columns of a segment, read when they are first asked for. */
    SegmentFacets facets(LeafReaderContext leaf) {
        return facets.computeIfAbsent(segment(leaf), key -> new SegmentFacets(leaf.reader()));
    }

    private static Object segment(LeafReaderContext leaf) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        return helper == null ? NO_SEGMENT : helper.getKey();
    }

    /** Holds it open for a search; false when it has been replaced and closed meanwhile. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
