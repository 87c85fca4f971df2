package it.filiera.intake;

import it.filiera.matching.Verdict;
import java.util.List;

/** What the directory and the earlier rows say of a row: its verdict is that of the first candidate, {@code NEW} without any. */
public record Matched(int row, Verdict verdict, List<Candidate> candidates) {

    public Matched {
        candidates = List.copyOf(candidates);
    }
}
