package it.filiera.history.when;

import java.util.List;

/** A row of terms, in a shape that patterns can take apart. */
sealed interface Phrase {

    record One(Term a) implements Phrase {}

    record Two(Term a, Term b) implements Phrase {}

    record Three(Term a, Term b, Term c) implements Phrase {}

    record Four(Term a, Term b, Term c, Term d) implements Phrase {}

    /** No date has so few or so many words. */
    record Other() implements Phrase {}

    static Phrase of(List<Term> terms) {
        return switch (terms.size()) {
            case 1 -> new One(terms.get(0));
            case 2 -> new Two(terms.get(0), terms.get(1));
            case 3 -> new Three(terms.get(0), terms.get(1), terms.get(2));
            case 4 -> new Four(terms.get(0), terms.get(1), terms.get(2), terms.get(3));
            default -> new Other();
        };
    }
}
