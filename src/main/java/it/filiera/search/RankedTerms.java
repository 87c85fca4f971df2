package it.filiera.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Terms of a document, each with the best rank it has anywhere in it. */
final class RankedTerms {

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.freeze();
    }

    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    void add(String term, int rank) {
        ranks.merge(term, rank, Math::max);
    }

    Field field(String name) {
        return new Field(name, new Stream(ranks), TYPE);
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> ranks;

        Stream(Map<String, Integer> ranks) {
            this.ranks = ranks.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!ranks.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> next = ranks.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
