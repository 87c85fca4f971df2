package it.filiera.directory.ui.duplicates;

import it.filiera.directory.DuplicatePair;
import it.filiera.matching.Verdict;

/** Which pairs are shown. */
enum Kind {
    ALL,
    SAME,
    MAYBE,
    /** Those of which somebody said that they are two. */
    APART;

    /** Whether a pair that was found is one of these. */
    boolean takes(DuplicatePair pair) {
        return switch (this) {
            case ALL -> true;
            case SAME -> pair.verdict() == Verdict.SAME;
            case MAYBE -> pair.verdict() == Verdict.MAYBE;
            case APART -> false;
        };
    }
}
