package it.filiera.matching;

/** What can be said of two firms. */
public enum Verdict {
    /** One firm: an identifier, the web domain, or name and place say so and nothing contradicts. */
    SAME,
    /** Somebody has to decide. */
    MAYBE,
    /** Two firms. */
    NEW
}
