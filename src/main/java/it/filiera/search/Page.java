package it.filiera.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Finds the first documents of an answer in the order asked for. */
final class Page {

    /** A document with what orders it. */
    private record Found(ScoreDoc doc, BytesRef key) {
        static final Comparator<Found> ORDER = Comparator.<Found>comparingDouble(found -> -found.doc.score)
                .thenComparing(Found::key);
    }

    private Page() {}

    static List<ScoreDoc> of(IndexSearcher searcher, Query query, Order order, int limit) throws IOException {
        int most = Math.min(limit, searcher.getIndexReader().maxDoc());
        if (most == 0) {
            return List.of();
        }
        return switch (order) {
            case Order.Relevance relevance -> byScore(searcher, query, most);
            case Order.Name name -> sorted(searcher, query, most, new SortField(Fields.NAME, SortField.Type.STRING));
            case Order.Number number -> sorted(searcher, query, most, field(number));
        };
    }

    /** The best of each segment, where equal scores come in the order of the keys already, then the best of those. */
    private static List<ScoreDoc> byScore(IndexSearcher searcher, Query query, int limit) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
        List<Found> best = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.KEY);
            for (ScoreDoc doc : best(weight, leaf, limit)) {
                keys.advanceExact(doc.doc - leaf.docBase);
                best.add(new Found(doc, BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue()))));
            }
        }
        return best.stream().sorted(Found.ORDER).limit(limit).map(Found::doc).toList();
    }

    private static ScoreDoc[] best(Weight weight, LeafReaderContext leaf, int limit) throws IOException {
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer == null) {
            return new ScoreDoc[0];
        }
        TopScoreDocCollector collector = new TopScoreDocCollectorManager(limit, limit).newCollector();
        try {
            scorer.score(
                    collector.getLeafCollector(leaf),
                    leaf.reader().getLiveDocs(),
                    0,
                    DocIdSetIterator.NO_MORE_DOCS);
        } catch (CollectionTerminatedException enough) {
            // the collector has seen that nothing better can follow in this segment
        }
        ScoreDoc[] docs = collector.topDocs().scoreDocs;
        Arrays.sort(docs, Comparator.comparingInt(doc -> doc.doc));
        return docs;
    }

    private static SortField field(Order.Number number) {
        SortedNumericSelector.Type best = number.descending() ? SortedNumericSelector.Type.MAX : SortedNumericSelector.Type.MIN;
        SortedNumericSortField field =
                new SortedNumericSortField(Fields.number(number.filter()), SortField.Type.LONG, number.descending(), best);
        field.setMissingValue(number.descending() ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }

    private static List<ScoreDoc> sorted(IndexSearcher searcher, Query query, int limit, SortField field)
            throws IOException {
        Sort sort = new Sort(field, new SortField(Fields.KEY, SortField.Type.STRING));
        TopFieldDocs docs = searcher.search(query, new TopFieldCollectorManager(sort, limit, limit));
        TopFieldCollector.populateScores(docs.scoreDocs, searcher, query);
        return List.of(docs.scoreDocs);
    }
}
