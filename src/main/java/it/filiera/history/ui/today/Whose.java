package it.filiera.history.ui.today;

import it.filiera.officer.Officer;

/** Whose work is shown. */
sealed interface Whose {

    /** Of whoever sits here. */
    record Mine() implements Whose {}

    record Everyone() implements Whose {}

    record Of(Officer officer) implements Whose {}
}
