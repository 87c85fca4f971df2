package it.filiera.intake;

/** What becomes of a row. */
public sealed interface RowDecision {

    /** It stays out. */
    record Skip() implements RowDecision {}

    /** It is a new organisation. */
    record Enter() implements RowDecision {}

    /** It is this one. */
    record Take(Candidate candidate) implements RowDecision {}
}
