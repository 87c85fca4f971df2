package it.filiera.ledger;

/** Somebody stopped a write: nothing of it was written. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
        super("A write was stopped");
    }
}
