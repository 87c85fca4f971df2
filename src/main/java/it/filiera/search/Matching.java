package it.filiera.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Marks the documents of a segment that match, without scoring them. */
final class Matching {

    private Matching() {}

    static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    static FixedBitSet documents(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
            scorer.score(new Marking(documents), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        }
        return documents;
    }

    /** Marks what it is given. */
    private record Marking(FixedBitSet documents) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
            documents.set(doc);
        }

        @Override
        public void collectRange(int min, int max) {
            documents.set(min, max);
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            stream.forEach(documents::set);
        }
    }
}
