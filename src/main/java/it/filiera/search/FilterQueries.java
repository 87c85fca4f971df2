package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns filters into Lucene's queries. */
final class FilterQueries {

    private FilterQueries() {}

    static Query of(Clause.Filter filter) {
        List<Query> ways = new ArrayList<>();
        List<BytesRef> words = new ArrayList<>();
        for (FilterValue value : Set.copyOf(filter.values())) {
            if (value instanceof FilterValue.Exactly(String text) && filter.name().kind() == FilterName.Kind.WORDS) {
                words.add(new BytesRef(Fields.folded(text)));
            } else {
                ways.add(of(filter.name(), value));
            }
        }
        if (!words.isEmpty()) {
            ways.add(oneOf(Fields.value(filter.name().name()), words));
        }
        return ways.size() == 1 ? ways.getFirst() : TextQueries.anyOf(ways);
    }

    /** However many words there are, they count as one condition against Lucene's limit. */
    private static Query oneOf(String field, List<BytesRef> words) {
        return words.size() == 1 ? new TermQuery(new Term(field, words.getFirst())) : new TermInSetQuery(field, words);
    }

    static Query of(Clause.Has has) {
        return stated(has.field());
    }

    private static Query of(FilterName filter, FilterValue value) {
        return switch (value) {
            case FilterValue.Exactly(String text) -> new MatchNoDocsQuery(filter.name() + " holds no words: " + text);
            case FilterValue.Range range -> range(filter.name(), range);
            case FilterValue.Days days -> days(filter.name(), days);
            case FilterValue.Ago ago -> throw new IllegalArgumentException("When is " + ago + "?");
            case FilterValue.NotStated notStated -> without(stated(filter.name()));
        };
    }

    private static Query days(String filter, FilterValue.Days days) {
        return range(filter, new FilterValue.Range(day(days.from()), day(days.to())));
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
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
