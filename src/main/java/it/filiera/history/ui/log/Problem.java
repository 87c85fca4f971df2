package it.filiera.history.ui.log;

import it.filiera.message.Message;

/**
 * Why a form cannot be saved as it is.
 *
 * @param index which follow-up it is about, from 0; 0 for every other part
 */
record Problem(Part part, int index, Message reason) {

    /** Where in the form it is told. */
    enum Part {
        WHO,
        SUBJECT,
        BODY,
        WHEN,
        DUE,
        TASK,
        INITIATIVE,
        MINUTES,
        PLACE,
        ZONE,
        OFFICERS,
        FILES,
        WHOLE
    }

    static Problem at(Part part, String key, Object... arguments) {
        return new Problem(part, 0, Message.of(key, arguments));
    }
}
