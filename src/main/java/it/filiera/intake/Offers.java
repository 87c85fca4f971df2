package it.filiera.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts offers together. */
final class Offers {

    /** Nothing better is known. */
    static final List<Offer> EMPTY = List.of(new Offer("", null));

    private Offers() {}

    /** These, and to leave the cell empty. */
    static List<Offer> orEmpty(List<Offer> offers) {
        List<Offer> all = new ArrayList<>(offers);
        all.addAll(EMPTY);
        return all;
    }

    /** These values without a word, and to leave the cell empty. */
    static List<Offer> values(Stream<String> values) {
        return orEmpty(values.distinct().limit(3).map(value -> new Offer(value, null)).toList());
    }
}
