package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.Query;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import it.filiera.vocabulary.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A query, read: its words understood, its clauses sorted by what is done with them.
 *
 * @param wanted conditions of free text, in the query's order
 * @param unwanted conditions of free text of which none may hold
 * @param choices what is chosen in filters, by filter: these count sideways
 * @param filters fields that must be stated
 * @param exclusions filters and fields that must not hold
 * @param name all words as one name
 * @param meantNames the same as it may have been meant
 * @param open whether the last word may be unfinished
 */
record Question(
        List<Wanted> wanted,
        List<Wanted> unwanted,
        Map<String, List<Clause.Filter>> choices,
        List<Clause> filters,
        List<Clause> exclusions,
        String name,
        List<MeantName> meantNames,
        boolean open) {

    static Question of(Query query, Vocabulary vocabulary, Dictionary dictionary) throws IOException {
        return new Sorter(query, vocabulary, dictionary).sort();
    }

    /** All words as one name, with a misspelt one put right. */
    record MeantName(String name, Word typed, Wanted.Typo typo) {}

    /** Goes through the clauses once. */
    private static final class Sorter {

        private static final int MEANT_NAMES = 4;
        private static final int MEANT_NAMES_IN_ALL = 16;

        private final Query query;
        private final TextReader text;
        private final boolean onlyStopWords;
        private final Question sorted =
                new Question(
                        new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), "", List.of(), false);
        private final List<Clause.Word> run = new ArrayList<>();

        Sorter(Query query, Vocabulary vocabulary, Dictionary dictionary) {
            List<Word> words = words(query).toList();
            this.query = query;
            this.text = new TextReader(vocabulary, dictionary, words.size());
            this.onlyStopWords = words.stream().allMatch(Word::stop);
        }

        private static Stream<Word> words(Query query) {
            return query.clauses().stream().flatMap(clause -> switch (clause) {
                case Clause.Word word -> Words.of(word.text()).stream();
                case Clause.Phrase phrase -> Words.of(phrase.text()).stream();
                default -> Stream.empty();
            });
        }

        Question sort() throws IOException {
            for (Clause clause : query.clauses()) {
                if (clause instanceof Clause.Word word) {
                    run.add(word);
                } else {
                    endRun();
                    sort(clause);
                }
            }
            endRun();
            boolean open = query.clauses().reversed().stream()
                    .filter(clause -> clause instanceof Clause.Word || clause instanceof Clause.Phrase)
                    .findFirst()
                    .filter(clause -> clause instanceof Clause.Word word && word.open())
                    .isPresent();
            String name = WholeName.joined(words(query).toList());
            return new Question(
                    sorted.wanted, sorted.unwanted, sorted.choices, sorted.filters, sorted.exclusions, name, meantNames(), open);
        }

        private List<MeantName> meantNames() {
            List<Word> words = words(query).toList();
            return terms()
                    .flatMap(term -> term.typos().stream()
                            .limit(MEANT_NAMES)
                            .map(typo -> meant(words, term.words().getFirst(), typo)))
                    .limit(MEANT_NAMES_IN_ALL)
                    .toList();
        }

        private static MeantName meant(List<Word> words, Word typed, Wanted.Typo typo) {
            List<Word> right = words.stream()
                    .map(word -> word.exact().equals(typed.exact()) ? word.spelt(typo.word()) : word)
                    .toList();
            return new MeantName(WholeName.joined(right), typed, typo);
        }

        private Stream<Wanted.Term> terms() {
            return sorted.wanted.stream().flatMap(wanted -> switch (wanted) {
                case Wanted.Term term -> Stream.of(term);
                case Wanted.Apart apart -> apart.parts().stream();
                case Wanted.Quoted quoted -> Stream.empty();
            });
        }

        private void sort(Clause clause) {
            switch (clause) {
                case Clause.Word word -> run.add(word);
                case Clause.Phrase phrase -> quoted(phrase, sorted.wanted);
                case Clause.Filter filter ->
                    sorted.choices.computeIfAbsent(filter.name().name(), name -> new ArrayList<>()).add(filter);
                case Clause.Has has -> sorted.filters.add(has);
                case Clause.Not not -> exclude(not.inner());
            }
        }

        private void exclude(Clause clause) {
            switch (clause) {
                case Clause.Word word -> sorted.unwanted.addAll(text.readAsWritten(counting(word.text(), false)));
                case Clause.Phrase phrase -> quoted(phrase, sorted.unwanted);
                case Clause.Filter filter -> sorted.exclusions.add(filter);
                case Clause.Has has -> sorted.exclusions.add(has);
                case Clause.Not not -> sort(not.inner());
            }
        }

        private static void quoted(Clause.Phrase phrase, List<Wanted> into) {
            List<Word> words = Words.of(phrase.text());
            if (!words.isEmpty()) {
                into.add(new Wanted.Quoted(words));
            }
        }

        private void endRun() throws IOException {
            if (run.isEmpty()) {
                return;
            }
            String joined = String.join(" ", run.stream().map(Clause.Word::text).toList());
            List<Word> words = counting(joined, onlyStopWords);
            List<Word> all = Words.of(joined);
            boolean open = run.getLast().open() && !words.isEmpty() && words.getLast().equals(all.getLast());
            if (!words.isEmpty()) {
                sorted.wanted.addAll(text.read(words, open));
            }
            run.clear();
        }

        /** The words that count: stop words only when there is nothing else. */
        private static List<Word> counting(String text, boolean stopWordsToo) {
            List<Word> words = Words.of(text);
            List<Word> content = words.stream().filter(word -> stopWordsToo || !word.stop()).toList();
            return content.isEmpty() && stopWordsToo ? words : content;
        }
    }
}
