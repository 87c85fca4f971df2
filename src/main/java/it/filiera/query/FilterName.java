package it.filiera.query;

/**
 * A filter that a feature offers: the word before the colon and what may follow it.
 *
 * @param name small letters a to z; {@code has} is taken by the language
 */
public record FilterName(String name, Kind kind) {

    public FilterName {
        if (!name.matches("[a-z]+") || name.equals(Spelling.HAS)) {
            throw new IllegalArgumentException("Not a name for a filter: " + name);
        }
    }

    /** What a filter's values are; each kind may also be asked for what is not stated. */
    public enum Kind {
        WORDS,
        NUMBERS,

        /** Days: between dates, or a time ago that is counted from the day on which one asks. */
        DAYS;

        boolean takes(FilterValue value) {
            return switch (value) {
                case FilterValue.Exactly _ -> this == WORDS;
                case FilterValue.Range _ -> this == NUMBERS;
            case FilterValue.Days _, FilterValue.Ago _ -> this == DAYS;
                case FilterValue.NotStated _ -> true;
            };
        }
    }
}
