package it.filiera.query;

import org.jspecify.annotations.Nullable;

/** What a filter asks for. */
public sealed interface FilterValue {

    /** A code or words, as typed: {@code TO}, {@code "San Mauro Torinese"}. Never blank. */
    record Exactly(String text) implements FilterValue {
        public Exactly {
            if (Spelling.isBlank(text)) {
                throw new IllegalArgumentException("A value cannot be blank");
            }
        }
    }

    /**
     * A closed range of whole numbers, open at the side that is null: {@code 50..250}, {@code 50..}, {@code ..250}; {@code 50} is
     * 50..50. At least one side is given, and the range is not empty.
     */
    record Range(@Nullable Long from, @Nullable Long to) implements FilterValue {
        public Range {
            if ((from == null && to == null) || (from != null && to != null && from > to)) {
                throw new IllegalArgumentException("Not a range: " + from + ".." + to);
            }
        }
    }

    /** Nothing is stated: {@code none}. */
    record NotStated() implements FilterValue {}
}
