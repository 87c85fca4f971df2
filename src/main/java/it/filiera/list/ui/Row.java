package it.filiera.list.ui;

import it.filiera.list.SavedList;

/**
 * A list among the others.
 *
 * @param count how many organisations it holds or finds
 */
record Row(SavedList list, Group group, long count) {

    /** What lists stand together, in this order. */
    enum Group {
        MINE("lists.group-mine"),
        EVERYBODY("lists.group-everybody"),
        COLLEAGUES("lists.group-colleagues"),
        SEARCHES("lists.group-searches");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
