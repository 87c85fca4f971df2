package it.filiera.search;

/** In which order hits come; what is equal comes by key. */
public sealed interface Order {

    Order RELEVANCE = new Relevance();
    Order NAME = new Name();

    /** Best score first. A query without any clause has no better and worse: it comes by name. */
    record Relevance() implements Order {}

    /** By name, case and accents ignored. */
    record Name() implements Order {}

    /** By the smallest number of a filter of numbers, by the largest when descending; documents without one come last. */
    record Number(String filter, boolean descending) implements Order {}
}
