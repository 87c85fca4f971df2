package it.filiera.search;

import it.filiera.search.Wanted.Term;
import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads words that stand next to each other in a query: which of them belong together, what they mean, may become or were meant to be. */
final class TextReader {

    private static final int LETTERS_TO_COMPLETE = 4;
    private static final int WORDS_TO_COMPLETE = 4;

    /** For all words of a query together: Lucene takes 1,024 conditions, and who writes a paragraph did not mean each word otherwise. */
    private static final int GUESSES = 128;

    private final Vocabulary vocabulary;
    private final Dictionary dictionary;
    private final Typos typos;
    private final int guesses;

    /**
     * @param words how many the whole query has: the more, the fewer guesses for each
     */
    TextReader(Vocabulary vocabulary, Dictionary dictionary, int words) {
        guesses = Math.max(1, GUESSES / Math.max(1, words));
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
        this.typos = new Typos(dictionary, vocabulary);
    }

    /**
     * Reads words that count.
     *
     * @param open whether the last one may be unfinished
     */
    List<Wanted> read(List<Word> words, boolean open) throws IOException {
        List<Term> terms = terms(words);
        if (open) {
            terms.set(terms.size() - 1, finishWord(terms.getLast()));
        }
        List<Wanted> wanted = correct(words, terms);
        return open ? finishLabel(words, terms, wanted) : wanted;
    }

    /** The conditions of words that must not occur: as they stand, without guesses. */
    List<Wanted> readAsWritten(List<Word> words) {
        return List.copyOf(terms(words));
    }

    private List<Term> terms(List<Word> words) {
        List<Mention> mentions = vocabulary.mentions(words);
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int start = words.get(at).start();
            List<Mention> here = mentions.stream().filter(mention -> mention.start() == start).toList();
            int next = here.isEmpty() ? at + 1 : indexAfter(words, here.getFirst().end());
            terms.add(Term.of(words.subList(at, next), here));
            at = next;
        }
        return terms;
    }

    private static int indexAfter(List<Word> words, int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    /** A last word may become one label of a single word or, when it names nothing yet, the first of several. */
    private Term finishWord(Term last) {
        if (!last.isWord() || last.words().getFirst().exact().length() < LETTERS_TO_COMPLETE) {
            return last.opened(List.of());
        }
        return last.opened(vocabulary.completions(last.words(), true).stream()
                .filter(mention -> isNews(mention, last.concepts()))
                .filter(mention -> last.concepts().isEmpty() || hasOneWordLabel(mention))
                .toList());
    }

    private static boolean hasOneWordLabel(Mention mention) {
        return mention.concept().label(mention.language()).indexOf(' ') < 0;
    }

    private boolean isNews(Mention mention, List<Mention> known) {
        Set<String> kinds = vocabulary.withAncestors(mention.concept().code());
        return known.stream().noneMatch(one -> kinds.contains(one.concept().code()));
    }

    /** The last words may together become a label. */
    private List<Wanted> finishLabel(List<Word> words, List<Term> terms, List<Wanted> wanted) {
        for (int first = Math.max(0, terms.size() - WORDS_TO_COMPLETE); first < terms.size() - 1; first++) {
            List<Term> tail = terms.subList(first, terms.size());
            List<Word> typed = words.subList(words.indexOf(tail.getFirst().words().getFirst()), words.size());
            List<Mention> completions = vocabulary.completions(typed, true);
            if (!completions.isEmpty()) {
                return apart(wanted, tail.getFirst().start(), words.getLast().end(), completions, List.of());
            }
        }
        return wanted;
    }

    private List<Wanted> correct(List<Word> words, List<Term> terms) throws IOException {
        List<Wanted> wanted = new ArrayList<>();
        List<Word> misspelt = new ArrayList<>();
        for (Term written : terms) {
            Term term = withLabels(written);
            if (term.isWord() && dictionary.isRare(term)) {
                misspelt.add(term.words().getFirst());
                wanted.add(term.misspelt(few(typos.inIndex(term.words().getFirst(), term.open()))));
            } else {
                wanted.add(term);
            }
        }
        for (Word word : misspelt) {
            wanted = withMeaning(words, word, wanted);
        }
        return wanted;
    }

    /** A finished word that hardly occurs may still be the first of labels whose firms describe themselves in the other language. */
    private Term withLabels(Term term) throws IOException {
        boolean silent = term.isWord() && term.concepts().isEmpty() && term.completions().isEmpty() && dictionary.isRare(term);
        return silent ? term.completedBy(few(vocabulary.completions(term.words(), false))) : term;
    }

    /** What the words mean when a misspelt one is read as the vocabulary spells it. */
    private List<Wanted> withMeaning(List<Word> words, Word misspelt, List<Wanted> wanted) {
        for (String candidate : typos.inVocabulary(misspelt)) {
            List<Word> corrected = words.stream()
                    .map(word -> word.equals(misspelt) ? word.spelt(candidate) : word)
                    .toList();
            List<Mention> meant = vocabulary.mentions(corrected).stream()
                    .filter(mention -> mention.start() <= misspelt.start() && mention.end() >= misspelt.end())
                    .toList();
            if (!meant.isEmpty()) {
                return apart(wanted, meant.getFirst().start(), meant.getFirst().end(), List.of(), few(meant));
            }
        }
        return wanted;
    }

    private <T> List<T> few(List<T> likeliest) {
        return likeliest.subList(0, Math.min(guesses, likeliest.size()));
    }

    /** Puts the terms between two offsets into one condition; leaves them alone when the offsets cut through one. */
    private static List<Wanted> apart(
            List<Wanted> wanted, int start, int end, List<Mention> completions, List<Mention> corrections) {
        List<Wanted> result = new ArrayList<>();
        List<Term> parts = new ArrayList<>();
        for (Wanted one : wanted) {
            if (one instanceof Term term && term.start() >= start && term.end() <= end) {
                parts.add(term);
            } else {
                result.add(one);
            }
        }
        boolean whole = !parts.isEmpty() && parts.getFirst().start() == start && parts.getLast().end() == end;
        if (!whole) {
            return wanted;
        }
        result.add(wanted.indexOf(parts.getFirst()), new Wanted.Apart(parts, completions, corrections));
        return result;
    }
}
