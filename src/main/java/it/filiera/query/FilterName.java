package it.filiera.query;

/** A filter that a feature offers: the word before the colon and what may follow it. */
public record FilterName(String name, Kind kind) {

    /** What a filter's values are. */
    public enum Kind {
        WORDS,
        NUMBERS
    }
}
