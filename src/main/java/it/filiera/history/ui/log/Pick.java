package it.filiera.history.ui.log;

import it.filiera.history.Named;
import it.filiera.ui.Icon;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that can be chosen by its name.
 *
 * @param key the id of a row, or the name of a time zone
 * @param detail what tells it from others of the same name; may be empty
 */
record Pick(What what, String key, String name, String detail) {

    /** A draft of another version of the program may hold it; without its kind and key it is none. */
    Pick {
        Objects.requireNonNull(what);
        name = Objects.requireNonNullElse(name, key);
        detail = Objects.requireNonNullElse(detail, "");
    }

    /** Of what kind it is. */
    enum What {
        ORGANISATION(Icon.DIRECTORY),
        PERSON(Icon.EMPLOYEES),
        OFFICER(Icon.EMPLOYEES),
        INITIATIVE(Icon.INITIATIVE),
        ZONE(Icon.ZONE);

        private final Icon icon;

        What(Icon icon) {
            this.icon = icon;
        }

        Icon icon() {
            return icon;
        }
    }

    static Pick of(What what, Named named) {
        return new Pick(what, named.id().toString(), named.name(), "");
    }

    static Pick zone(String name) {
        return new Pick(What.ZONE, name, name.replace('_', ' '), "");
    }

    UUID id() {
        return UUID.fromString(key);
    }

    /** Whether both stand for the same, whatever it is called by now. */
    boolean isSame(Pick other) {
        return what == other.what && key.equals(other.key);
    }
}
