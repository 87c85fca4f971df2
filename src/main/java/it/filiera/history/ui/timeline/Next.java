package it.filiera.history.ui.timeline;

import it.filiera.history.Cursor;

/** Where what follows begins. */
sealed interface Next {

    /** Behind an entry, whatever was logged in between. */
    record Behind(Cursor entry) implements Next {}

    /** Behind so many of what was found. */
    record Found(int before) implements Next {}
}
