package it.filiera.workspace;

/** What an opening that failed leaves behind. */
final class FailedOpening {

    private FailedOpening() {}

    /** Closes it; should this fail too, the first reason stays the one that is told. */
    static void close(Throwable reason, AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }
}
