package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns filters into Lucene's queries. */
final class FilterQueries {

    private FilterQueries() {}

    static Query of(Clause.Filter filter) {
        List<Query> ways = filter.values().stream().map(value -> of(filter.name(), value)).toList();
        return ways.size() == 1 ? ways.getFirst() : TextQueries.anyOf(ways);
    }

    static Query of(Clause.Has has) {
        return stated(has.field());
    }

    private static Query of(FilterName filter, FilterValue value) {
        return switch (value) {
            case FilterValue.Exactly exactly -> exactly(filter, exactly.text());
            case FilterValue.Range range -> range(filter.name(), range);
            case FilterValue.NotStated notStated -> without(stated(filter.name()));
        };
    }

    private static Query exactly(FilterName filter, String text) {
        return switch (filter.kind()) {
            case WORDS -> new TermQuery(new Term(Fields.value(filter.name()), Fields.folded(text)));
            case NUMBERS -> new MatchNoDocsQuery(filter.name() + " holds numbers, not " + text);
        };
    }

    private static Query range(String filter, FilterValue.Range range) {
        Long from = range.from();
        Long to = range.to();
        return LongPoint.newRangeQuery(
                Fields.number(filter), from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
    }

    private static Query stated(String field) {
        return new TermQuery(new Term(Fields.STATED, Fields.folded(field)));
    }

    static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
