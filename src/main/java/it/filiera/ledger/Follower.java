package it.filiera.ledger;

/**
 * Keeps something in step with the ledger: the search index, later the screens and the exchange between laptops. Remembers itself how
 * far it came, so that it catches up after any interruption.
 */
public interface Follower {

    /** The number of the last change set that this follower has done in the given profile; 0 when it has done none. */
    long position(LedgerReader ledger);

    /** Does everything after its position up to and including {@code upTo}. */
    void follow(LedgerReader ledger, long upTo);
}
