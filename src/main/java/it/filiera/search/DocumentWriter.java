package it.filiera.search;

import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import it.filiera.vocabulary.Words;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns one document of a feature into one of Lucene. */
final class DocumentWriter {

    /** Turns many documents; the values of filters, which are few and come again and again, are folded once. */
    static final class Session {

        private static final int REMEMBERED = 20_000;

        private final Vocabulary vocabulary;
        private final Map<String, String> folded = new HashMap<>();

        Session(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        Document document(IndexDocument source) {
            return new DocumentWriter(source, this).write();
        }

        private String folded(String value) {
            if (folded.size() > REMEMBERED) {
                folded.clear();
            }
            return folded.computeIfAbsent(value, Fields::folded);
        }
    }

    private final Session session;
    private final Vocabulary vocabulary;
    private final IndexDocument source;
    private final Document target = new Document();
    private final RankedTerms words = new RankedTerms();
    private final RankedTerms stems = new RankedTerms();
    private final RankedTerms grams = new RankedTerms();
    private final RankedTerms concepts = new RankedTerms();
    private final Map<Tier, PlacedTerms> placedWords = new EnumMap<>(Tier.class);
    private final Map<Tier, PlacedTerms> placedStems = new EnumMap<>(Tier.class);
    private final Set<String> wholeNames = new TreeSet<>();

    private DocumentWriter(IndexDocument source, Session session) {
        this.source = source;
        this.session = session;
        this.vocabulary = session.vocabulary;
    }

    static BytesRef id(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private Document write() {
        List<IndexText> texts = texts();
        identity(texts);
        source.concepts().forEach(this::stated);
        texts.forEach(this::text);
        ranked();
        names();
        filters();
        return target;
    }

    private List<IndexText> texts() {
        IndexText name = new IndexText(Tier.NAME, Fields.NAME, source.name());
        return source.texts().contains(name)
                ? source.texts()
                : Stream.concat(Stream.of(name), source.texts().stream()).toList();
    }

    private void identity(List<IndexText> texts) {
        target.add(new StringField(Fields.ID, id(source.id()), Field.Store.NO));
        target.add(new SortedDocValuesField(Fields.KEY, new BytesRef(source.key())));
        target.add(new SortedDocValuesField(Fields.NAME, new BytesRef(Fields.folded(source.name()))));
        StoredDocument stored = new StoredDocument(source.id(), source.key(), texts, source.concepts());
        target.add(new BinaryDocValuesField(Fields.STORED, new BytesRef(stored.bytes())));
    }

    private void stated(String code) {
        for (String one : vocabulary.withAncestors(code)) {
            concepts.add(one, Rank.ofStatedConcept(one.equals(code)));
        }
        served(code, Tier.CAPABILITY);
    }

    private void text(IndexText text) {
        List<Word> split = Words.of(text.text());
        split.forEach(word -> word(word, text.tier()));
        place(split, text.tier());
        if (Explanation.isHeard(text, source.concepts())) {
            for (Mention mention : vocabulary.mentions(split)) {
                mentioned(mention.concept().code(), text.tier());
            }
        }
        if (text.tier() == Tier.NAME) {
            wholeNames.addAll(WholeName.of(split));
            unbroken(text);
        }
    }

    /** Names are typed as they sound: without the apostrophes, dots and hyphens they are written with. */
    private void unbroken(IndexText name) {
        List<Word> unbroken = Words.unbroken(name.text());
        unbroken.forEach(word -> word(word, name.tier()));
        wholeNames.addAll(WholeName.of(unbroken));
    }

    private void word(Word word, Tier tier) {
        int rank = Rank.ofWord(tier);
        words.add(word.exact(), rank);
        if (!word.stop()) {
            stems.add(word.stem(), rank);
        }
        for (int end = 1; end <= Math.min(Fields.LONGEST_GRAM, word.exact().length()); end++) {
            grams.add(word.exact().substring(0, end), rank);
        }
    }

    private void place(List<Word> split, Tier tier) {
        PlacedTerms exact = placedWords.computeIfAbsent(tier, t -> new PlacedTerms());
        PlacedTerms stemmed = placedStems.computeIfAbsent(tier, t -> new PlacedTerms());
        for (Word word : split) {
            exact.add(word.exact(), false);
            if (!word.stop()) {
                stemmed.add(word.stem(), word.detached());
            }
        }
        exact.endOfText();
        stemmed.endOfText();
    }

    private void mentioned(String code, Tier tier) {
        for (String one : vocabulary.withAncestors(code)) {
            concepts.add(one, Rank.ofMentionedConcept(tier, one.equals(code)));
        }
        served(code, tier);
    }

    private void served(String code, Tier tier) {
        vocabulary.servedBy(code).forEach(one -> concepts.add(one, Rank.ofServedConcept(tier)));
    }

    private void ranked() {
        target.add(words.field(Fields.WORD));
        target.add(stems.field(Fields.STEM));
        target.add(grams.field(Fields.GRAM));
        target.add(concepts.field(Fields.CONCEPT));
        placedWords.forEach((tier, terms) -> target.add(terms.field(Fields.words(tier))));
        placedStems.forEach((tier, terms) -> target.add(terms.field(Fields.stems(tier))));
    }

    private void names() {
        Set<String> starts = new HashSet<>();
        for (String name : wholeNames) {
            target.add(new StringField(Fields.WHOLE_NAME, name, Field.Store.NO));
            for (int end = 1; end <= Math.min(Fields.LONGEST_NAME_START, name.length()); end++) {
                starts.add(name.substring(0, end));
            }
        }
        starts.forEach(start -> target.add(new StringField(Fields.NAME_START, start, Field.Store.NO)));
    }

    private void filters() {
        Set<String> stated = new TreeSet<>(source.stated());
        source.values().forEach((filter, values) -> {
            values.forEach(value -> value(filter, value));
            if (!values.isEmpty()) {
                stated.add(filter);
            }
        });
        source.aliases().forEach((filter, aliases) -> aliases.forEach(alias -> found(filter, alias)));
        source.numbers().forEach((filter, numbers) -> {
            numbers.forEach(number -> number(filter, number));
            if (!numbers.isEmpty()) {
                stated.add(filter);
            }
        });
        stated.forEach(field -> target.add(new StringField(Fields.STATED, session.folded(field), Field.Store.NO)));
    }

    private void found(String filter, String value) {
        target.add(new StringField(Fields.value(filter), session.folded(value), Field.Store.NO));
    }

    private void value(String filter, String value) {
        found(filter, value);
        target.add(new SortedSetDocValuesField(Fields.facet(filter), new BytesRef(value)));
    }

    private void number(String filter, long number) {
        target.add(new LongPoint(Fields.number(filter), number));
        target.add(new SortedNumericDocValuesField(Fields.number(filter), number));
    }
}
