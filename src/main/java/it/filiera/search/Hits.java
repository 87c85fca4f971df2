package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreDoc;

/** Makes the hits of a page: identity, score and why they matched. */
final class Hits {

    private final IndexReader reader;
    private final Vocabulary vocabulary;
    private final Question question;

    Hits(IndexReader reader, Vocabulary vocabulary, Question question) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.question = question;
    }

    List<Hit> of(List<ScoreDoc> page) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : page) {
            hits.add(hit(doc));
        }
        return hits;
    }

    private Hit hit(ScoreDoc doc) throws IOException {
        StoredDocument stored = stored(doc.doc);
        List<Match> matched = new ArrayList<>(Explanation.of(stored, question.wanted(), vocabulary));
        for (List<Clause.Filter> filters : question.choices().values()) {
            for (Clause.Filter filter : filters) {
                matched.addAll(filter.name().kind() == FilterName.Kind.WORDS ? values(filter, doc.doc) : numbers(filter, doc.doc));
            }
        }
        return new Hit(stored.id(), stored.key(), Double.isNaN(doc.score) ? 0 : doc.score, List.copyOf(matched));
    }

    private StoredDocument stored(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues column = DocValues.getBinary(leaf.reader(), Fields.STORED);
        column.advanceExact(doc - leaf.docBase);
        return StoredDocument.of(column.binaryValue());
    }

    private List<Match> values(Clause.Filter filter, int doc) throws IOException {
        Set<String> wanted = filter.values().stream()
                .map(value -> value instanceof FilterValue.Exactly exactly ? Fields.folded(exactly.text()) : "")
                .collect(Collectors.toSet());
        LeafReaderContext leaf = leaf(doc);
        String name = filter.name().name();
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.facet(name));
        List<Match> matches = new ArrayList<>();
        if (values.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                String value = values.lookupOrd(values.nextOrd()).utf8ToString();
                if (wanted.contains(Fields.folded(value))) {
                    matches.add(new Match(name, value));
                }
            }
        }
        return matches;
    }

    private List<Match> numbers(Clause.Filter filter, int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        String name = filter.name().name();
        SortedNumericDocValues numbers = DocValues.getSortedNumeric(leaf.reader(), Fields.number(name));
        List<Match> matches = new ArrayList<>();
        if (numbers.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < numbers.docValueCount(); i++) {
                long number = numbers.nextValue();
                if (filter.values().stream().anyMatch(value -> holds(value, number))) {
                    matches.add(new Match(name, written(filter.name(), number)));
                }
            }
        }
        return matches;
    }

    private static String written(FilterName filter, long number) {
        return filter.kind() == FilterName.Kind.DAYS ? LocalDate.ofEpochDay(number).toString() : Long.toString(number);
    }

    private static boolean holds(FilterValue value, long number) {
        return switch (value) {
            case FilterValue.Range(Long from, Long to) -> (from == null || from <= number) && (to == null || number <= to);
            case FilterValue.Days(LocalDate from, LocalDate to) ->
                (from == null || from.toEpochDay() <= number) && (to == null || number <= to.toEpochDay());
            case FilterValue.Exactly _, FilterValue.Ago _, FilterValue.NotStated _ -> false;
        };
    }

    private LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }
}
