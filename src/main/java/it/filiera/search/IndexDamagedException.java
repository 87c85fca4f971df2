package it.filiera.search;

/** The index cannot be read any more. It counts as empty from now on: rebuild it and ask again. */
public final class IndexDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexDamagedException(Throwable cause) {
        super("The search index is damaged and has to be rebuilt", cause);
    }
}
