package it.filiera.history.ui.today;

import it.filiera.history.Named;
import it.filiera.ui.Icon;

/**
 * For whom something is done.
 *
 * @param detail what tells it from others of the same name; may be empty
 */
record Whom(Kind kind, Named named, String detail) {

    /** At most one of each. */
    enum Kind {
        ORGANISATION(Icon.DIRECTORY),
        PERSON(Icon.EMPLOYEES),
        INITIATIVE(Icon.B2B);

        private final Icon icon;

        Kind(Icon icon) {
            this.icon = icon;
        }

        Icon icon() {
            return icon;
        }
    }
}
