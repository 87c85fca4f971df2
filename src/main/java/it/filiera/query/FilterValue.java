package it.filiera.query;

import org.jspecify.annotations.Nullable;

/** What a filter asks for. */
public sealed interface FilterValue {

    /** A code or word, as typed: {@code TO}. */
    record Exactly(String text) implements FilterValue {}

    /** A closed range of whole numbers, open at the side that is null: {@code 50..250}, {@code 50..}, {@code ..250}; {@code 50} is 50..50. */
    record Range(@Nullable Long from, @Nullable Long to) implements FilterValue {}

    /** Nothing is stated: {@code none}. */
    record NotStated() implements FilterValue {}
}
