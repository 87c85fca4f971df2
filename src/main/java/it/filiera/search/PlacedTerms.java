package it.filiera.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Terms in their order, so that phrases can be found. */
final class PlacedTerms {

    private static final int BETWEEN_TEXTS = 100;
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TYPE.freeze();
    }

    private record Placed(String term, int step) {}

    private final List<Placed> terms = new ArrayList<>();
    private int pending = 1;

    /** The next term; a detached one leaves a place free before it, so that it does not continue the term before. */
    void add(String term, boolean detached) {
        terms.add(new Placed(term, detached ? pending + 1 : pending));
        pending = 1;
    }

    void endOfText() {
        pending = BETWEEN_TEXTS;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    Field field(String name) {
        return new Field(name, new Stream(terms), TYPE);
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<Placed> terms;

        Stream(List<Placed> terms) {
            this.terms = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            clearAttributes();
            Placed next = terms.next();
            term.append(next.term());
            increment.setPositionIncrement(next.step());
            return true;
        }
    }
}
