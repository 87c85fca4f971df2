package it.filiera.history.ui.log;

import java.util.List;

/**
 * Finds by name who and what an interaction can be with.
 *
 * @param who organisations and people together
 */
record Finders(Finder who, Finder officers, Finder initiatives, Finder zones) {

    /** Finds something by its name. */
    interface Finder {

        /** The best few for what is typed, beside those who are chosen; for nothing typed those who are likely. Asked in the background. */
        List<Pick> find(String typed, List<Pick> chosen);
    }
}
