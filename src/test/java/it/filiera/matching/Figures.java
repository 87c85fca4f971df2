package it.filiera.matching;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** Precision and recall of finding those that are the same. */
record Figures(long right, long wrong, long missed) {

    static Figures of(Collection<LabelledPair> pairs, Predicate<LabelledPair> found) {
        return new Figures(
                pairs.stream().filter(found).filter(LabelledPair::same).count(),
                pairs.stream().filter(found).filter(pair -> !pair.same()).count(),
                pairs.stream().filter(found.negate()).filter(LabelledPair::same).count());
    }

    double precision() {
        return right / (double) (right + wrong);
    }

    double recall() {
        return right / (double) (right + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d right, %d wrong, %d missed; precision %.3f, recall %.3f", right, wrong, missed, precision(), recall());
    }
}
