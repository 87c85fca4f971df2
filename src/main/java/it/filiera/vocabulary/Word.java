package it.filiera.vocabulary;

/**
 * A word of a text in its two forms.
 *
 * @param exact without case and accents; nothing else is taken away
 * @param stem the normal form, equal for singular and plural in both languages; equal exact words have equal stems
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param detached whether punctuation or a conjunction separates it from the word before, so that both are not read as one term
 * @param stop whether it is an article, a preposition or the like
 */
public record Word(String exact, String stem, int start, int end, boolean detached, boolean stop) {

    /** This word as if it had been written differently. */
    public Word spelt(String otherwise) {
        return new Word(otherwise, Stemmer.stem(otherwise), start, end, detached, stop);
    }

    /** This word and the one behind it, written as one. */
    Word with(Word next) {
        String both = exact + next.exact;
        return new Word(both, Stemmer.stem(both), start, next.end, detached, false);
    }
}
