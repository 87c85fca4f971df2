package it.filiera.search;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSorter;

/** Gathers the ids of all documents that match in plain arrays: Lucene's queue of a million sorted hits would need hundreds of megabytes. */
final class IdsByName {

    private final Ids ids;

    /** Where each id belongs: the place of its name among all names, then that of its key among all keys. */
    private final long[] places;

    private int size;

    private IdsByName(int size) {
        ids = new Ids(new long[size], new long[size]);
        places = new long[size];
    }

    static List<UUID> of(Snapshot snapshot, Query query) throws IOException {
        IndexReader reader = snapshot.reader();
        Weight weight = Matching.weight(snapshot.searcher(), query);
        List<FixedBitSet> matching = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            matching.add(Matching.documents(weight, leaf));
        }
        int size = matching.stream().mapToInt(FixedBitSet::cardinality).sum();
        if (size == 0) {
            return List.of();
        }
        IdsByName gathered = new IdsByName(size);
        gathered.read(reader, matching);
        return gathered.sorted();
    }

    private void read(IndexReader reader, List<FixedBitSet> matching) throws IOException {
        SortedDocValues names = MultiDocValues.getSortedValues(reader, Fields.NAME);
        SortedDocValues keys = MultiDocValues.getSortedValues(reader, Fields.KEY);
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues stored = DocValues.getBinary(leaf.reader(), Fields.STORED);
            DocIdSetIterator documents = new BitSetIterator(matching.get(leaf.ord), 0);
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                stored.advanceExact(doc);
                add(StoredDocument.id(stored.binaryValue()), place(names, doc + leaf.docBase), place(keys, doc + leaf.docBase));
            }
        }
    }

    private static long place(SortedDocValues column, int doc) throws IOException {
        column.advanceExact(doc);
        return column.ordValue();
    }

    private void add(UUID id, long name, long key) {
        ids.most[size] = id.getMostSignificantBits();
        ids.least[size] = id.getLeastSignificantBits();
        places[size++] = name << Integer.SIZE | key;
    }

    private List<UUID> sorted() {
        new Sorter().sort(0, size);
        return ids;
    }

    private final class Sorter extends IntroSorter {

        private long pivot;

        @Override
        protected void swap(int i, int j) {
            swap(places, i, j);
            swap(ids.most, i, j);
            swap(ids.least, i, j);
        }

        private static void swap(long[] numbers, int i, int j) {
            long number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }

        @Override
        protected void setPivot(int i) {
            pivot = places[i];
        }

        @Override
        protected int comparePivot(int j) {
            return Long.compare(pivot, places[j]);
        }
    }

    /** Two numbers for each id, which becomes an object only when it is asked for. */
    private static final class Ids extends AbstractList<UUID> implements RandomAccess {

        private final long[] most;
        private final long[] least;

        Ids(long[] most, long[] least) {
            this.most = most;
            this.least = least;
        }

        @Override
        public UUID get(int index) {
            return new UUID(most[index], least[index]);
        }

        @Override
        public int size() {
            return most.length;
        }
    }
}
