package it.filiera.history.ui.log;

import java.util.List;
import java.util.function.Function;

/**
 * Finds by name who and what an interaction can be with. Each is asked in the background; for an empty text it gives what is likely.
 *
 * @param who organisations and people together
 */
record Finders(
        Function<String, List<Pick>> who,
        Function<String, List<Pick>> officers,
        Function<String, List<Pick>> initiatives,
        Function<String, List<Pick>> zones) {}
