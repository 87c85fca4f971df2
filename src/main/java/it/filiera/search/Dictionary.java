package it.filiera.search;

import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Word;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The words of the index: how frequent they are, which ones begin alike or fit a pattern. */
final class Dictionary {

    /** A word that finds fewer documents than this may be misspelt; with more of them, guesses would only drown what was found. */
    private static final int FEW = 10;

    private final IndexReader reader;

    Dictionary(IndexReader reader) {
        this.reader = reader;
    }

    /** How many documents have a term; those that were replaced or removed count until the index forgets them. */
    int documents(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term));
    }

    /** Whether a word, as it stands and with what it means, finds so little that it may be misspelt. */
    boolean isRare(Wanted.Term term) throws IOException {
        Word word = term.words().getFirst();
        int found = Math.max(living(Fields.STEM, word.stem()), living(Fields.WORD, word.exact()));
        for (Mention mention : term.concepts()) {
            found += living(Fields.CONCEPT, mention.concept().code());
        }
        for (Mention mention : term.completions()) {
            found += living(Fields.CONCEPT, mention.concept().code());
        }
        return found < FEW && (!term.open() || !manyBeginWith(word.exact()));
    }

    private boolean manyBeginWith(String prefix) throws IOException {
        if (prefix.length() <= Fields.LONGEST_GRAM) {
            return living(Fields.GRAM, prefix) >= FEW;
        }
        int found = 0;
        for (String word : beginningWith(prefix, FEW)) {
            found += living(Fields.WORD, word);
        }
        return found >= FEW;
    }

    /** The words that begin so; more than {@code most} of them mean that not all are there. */
    List<String> beginningWith(String prefix, int most) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        BytesRef start = new BytesRef(prefix);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORD);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                boolean there = all.seekCeil(start) != TermsEnum.SeekStatus.END;
                for (int left = most; there && left >= 0 && StringHelper.startsWith(all.term(), start); left--) {
                    if (living(leaf.reader(), all, 1) > 0) {
                        found.add(all.term().utf8ToString());
                    }
                    there = all.next() != null;
                }
            }
        }
        return found.stream().limit(most + 1L).toList();
    }

    /** Words that fit a pattern with the number of their documents, from each segment at most so many. */
    Map<String, Integer> matching(CompiledAutomaton pattern, int most) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORD);
            if (terms != null) {
                TermsEnum fitting = pattern.getTermsEnum(terms);
                for (int left = most; left > 0 && fitting.next() != null; left--) {
                    int living = living(leaf.reader(), fitting, Integer.MAX_VALUE);
                    if (living > 0) {
                        found.merge(fitting.term().utf8ToString(), living, Integer::sum);
                    }
                }
            }
        }
        return found;
    }

    /** How many documents that are still there have a term; hardly counted beyond a few. */
    private int living(String field, String text) throws IOException {
        int found = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum term = terms.iterator();
                found += term.seekExact(new BytesRef(text)) ? living(leaf.reader(), term, FEW) : 0;
            }
        }
        return found;
    }

    /** What is no longer there must not sway the guesses: an index that followed every change says the same as one built anew. */
    private static int living(LeafReader segment, TermsEnum term, int most) throws IOException {
        Bits there = segment.getLiveDocs();
        if (there == null) {
            return term.docFreq();
        }
        int found = 0;
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        while (found < most && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found += there.get(documents.docID()) ? 1 : 0;
        }
        return found;
    }
}
