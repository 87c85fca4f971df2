package it.filiera.history.ui.log;

import it.filiera.history.InteractionKind;
import it.filiera.ui.Icon;

/** How the kinds of interactions look. */
final class Faces {

    private Faces() {}

    static Icon icon(InteractionKind kind) {
        return switch (kind) {
            case MEETING -> Icon.MEETING;
            case CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case VISIT -> Icon.VISIT;
            case B2B -> Icon.B2B;
            case NOTE -> Icon.NOTE;
        };
    }
}
