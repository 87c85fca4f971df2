package it.filiera.matching;

import java.util.List;

/** Firms among which others are looked for, without comparing each with each. Not for several threads. */
public final class Candidates<K> {

    public void add(Firm<K> firm) {
        throw new UnsupportedOperationException(firm.name());
    }

    /** Those that it is or may be, the surest first, without itself (the same id); never one with the verdict {@link Verdict#NEW}. */
    public List<Likeness<K>> of(Firm<K> firm) {
        throw new UnsupportedOperationException(firm.name());
    }
}
