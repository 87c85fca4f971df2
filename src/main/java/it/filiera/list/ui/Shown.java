package it.filiera.list.ui;

import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import java.util.List;

/**
 * The list that is looked at, and its organisations.
 *
 * @param entries all of a shortlist, in its order; of a saved search the first by name
 * @param total how many there are in all
 */
record Shown(SavedList list, List<ListEntry> entries, long total) {

    Shown {
        entries = List.copyOf(entries);
    }
}
