package it.filiera.query;

/** What became of an input. */
public sealed interface Parsed {

    record Understood(Query query) implements Parsed {}

    record NotUnderstood(Problem problem) implements Parsed {}
}
