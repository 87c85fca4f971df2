package it.filiera.directory.ui.edit;

import it.filiera.directory.Organisation;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;

/** What became of an edit. */
sealed interface Outcome {

    /** It is on the disk. */
    record Saved(Committed changeSet) implements Outcome {}

    /** The value stood there already. */
    record Standing() implements Outcome {}

    /** It was refused, for this reason. */
    record Refusal(Message reason) implements Outcome {}

    /**
     * Somebody else set the same value meanwhile.
     *
     * @param now the organisation as it stands
     * @param theirs what they set
     * @param last the change set that did
     */
    record Lost(Organisation now, String theirs, Committed last) implements Outcome {}
}
