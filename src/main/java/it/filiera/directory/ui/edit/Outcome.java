package it.filiera.directory.ui.edit;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;

/** What became of an edit of an organisation or of one of its parts. */
sealed interface Outcome<T> {

    /** It is on the disk. */
    record Saved<T>(Committed changeSet) implements Outcome<T> {}

    /** The value stood there already. */
    record Standing<T>() implements Outcome<T> {}

    /** It was refused, for this reason. */
    record Refusal<T>(Message reason) implements Outcome<T> {}

    /**
     * Somebody else changed the same meanwhile.
     *
     * @param now what was edited, as it stands
     * @param last the newest change set of the organisation
     */
    record Lost<T>(T now, Committed last) implements Outcome<T> {}
}
