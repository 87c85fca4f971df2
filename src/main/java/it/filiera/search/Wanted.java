package it.filiera.search;

import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Word;
import java.util.List;

/** One condition that the free text of a query puts to a document. */
sealed interface Wanted {

    /** The words and labels in it. */
    default List<Term> terms() {
        return switch (this) {
            case Term term -> List.of(term);
            case Apart apart -> apart.parts();
            case Quoted _ -> List.of();
        };
    }

    /**
     * A word, or the words of a label of the vocabulary, which then count as one.
     *
     * @param open whether more letters may follow
     * @param concepts what the words mean; a document that has one of them need not have the words
     * @param completions what they may become
     * @param typos how the word may have been meant
     */
    record Term(
            List<Word> words,
            boolean open,
            List<Mention> concepts,
            List<Mention> completions,
            List<Typo> typos)
            implements Wanted {

        static Term of(List<Word> words, List<Mention> concepts) {
            return new Term(List.copyOf(words), false, concepts, List.of(), List.of());
        }

        Term opened(List<Mention> found) {
            return new Term(words, true, concepts, found, typos);
        }

        Term completedBy(List<Mention> found) {
            return new Term(words, open, concepts, found, typos);
        }

        Term misspelt(List<Typo> otherwise) {
            return new Term(words, open, concepts, completions, otherwise);
        }

        boolean isWord() {
            return words.size() == 1;
        }

        int start() {
            return words.getFirst().start();
        }

        int end() {
            return words.getLast().end();
        }
    }

    /**
     * Words that become a label only when completed or corrected; until then each counts for itself.
     *
     * @param completions what they may become
     * @param corrections what they mean as the vocabulary spells them
     */
    record Apart(List<Term> parts, List<Mention> completions, List<Mention> corrections) implements Wanted {}

    /** Exactly these words in this order. */
    record Quoted(List<Word> words) implements Wanted {}

    /**
     * A word of the index that looks like the one typed.
     *
     * @param worth what it scores beside the word itself
     */
    record Typo(String word, float worth) {}
}
