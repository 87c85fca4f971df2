package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.Query;
import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import it.filiera.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what in a text answers a query: its words in any form, the last one as a beginning, and what the trade vocabulary knows as the
 * same thing in either language.
 */
public final class Highlights {

    private static final String CAPABILITY = "capability";

    private final Vocabulary vocabulary;
    private final List<Word> closed = new ArrayList<>();
    private final List<Word> open = new ArrayList<>();
    private final Set<String> concepts = new HashSet<>();

    public Highlights(Vocabulary vocabulary, Query query) {
        this.vocabulary = vocabulary;
        StringBuilder typed = new StringBuilder();
        for (Clause clause : query.clauses()) {
            switch (clause) {
                case Clause.Word(String text, boolean isOpen) -> {
                    (isOpen ? open : closed).addAll(Words.of(text));
                    typed.append(text).append(' ');
                }
                case Clause.Phrase(String text) -> closed.addAll(Words.of(text));
                case Clause.Filter _, Clause.Has _, Clause.Not _ -> {}
            }
        }
        vocabulary.mentions(typed.toString()).forEach(mention -> concepts.add(mention.concept().code()));
    }

    /** The text with its answering parts; {@code matched} is why its organisation is in the answer. */
    public Marked in(String text, List<Match> matched) {
        Set<String> asked = new HashSet<>(concepts);
        matched.stream()
                .filter(match -> match.field().equals(CAPABILITY))
                .flatMap(match -> vocabulary.mentions(match.text()).stream())
                .forEach(mention -> asked.add(mention.concept().code()));
        if (closed.isEmpty() && open.isEmpty()) {
            return new Marked(text, List.of());
        }
        List<Word> words = Words.of(text);
        List<Word> written = words.stream().filter(this::wanted).toList();
        Stream<Span> named = vocabulary.mentions(words).stream()
                .filter(mention -> tells(mention, asked))
                .filter(mention -> written.stream().noneMatch(word -> isIn(mention, word)))
                .map(mention -> core(mention, words));
        return new Marked(text, joined(Stream.concat(named, written.stream().map(Highlights::span))));
    }

    private static Span span(Word word) {
        return new Span(word.start(), word.end());
    }

    private static boolean isIn(Mention mention, Word word) {
        return mention.start() <= word.start() && word.end() <= mention.end();
    }

    /** Of a long label the one word that names the same thing by itself: <i>castings</i> for cars, motorcycles and trucks. */
    private Span core(Mention mention, List<Word> words) {
        return words.stream()
                .filter(word -> isIn(mention, word))
                .filter(word -> vocabulary.mentions(List.of(word)).stream().anyMatch(one -> one.concept().equals(mention.concept())))
                .findFirst()
                .map(Highlights::span)
                .orElse(new Span(mention.start(), mention.end()));
    }

    private boolean tells(Mention there, Set<String> asked) {
        return vocabulary.withAncestors(there.concept().code()).stream().anyMatch(asked::contains);
    }

    private boolean wanted(Word word) {
        return !word.stop()
                && (Stream.concat(closed.stream(), open.stream()).anyMatch(one -> one.stem().equals(word.stem()))
                        || open.stream().anyMatch(one -> word.exact().startsWith(one.exact())));
    }

    private static List<Span> joined(Stream<Span> found) {
        List<Span> joined = new ArrayList<>();
        found.sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            if (!joined.isEmpty() && joined.getLast().touches(span)) {
                joined.set(joined.size() - 1, joined.getLast().with(span));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }
}
