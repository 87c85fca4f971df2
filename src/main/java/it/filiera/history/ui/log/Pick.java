package it.filiera.history.ui.log;

import it.filiera.history.Named;
import it.filiera.message.Message;
import it.filiera.people.Channel;
import it.filiera.ui.Icon;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen by its name.
 *
 * @param key the id of a row, or the name of a time zone
 * @param detail what tells it from others of the same name; may be empty
 * @param refused the channels on which a person does not want to hear from the agency; a draft may be older than they are
 */
record Pick(What what, String key, String name, String detail, List<Channel> refused) {

    /** A draft of another version of the program may hold it; without its kind and key it is none. */
    Pick(What what, String key, @Nullable String name, @Nullable String detail, @Nullable List<Channel> refused) {
        this.what = Objects.requireNonNull(what);
        this.key = key;
        this.name = Objects.requireNonNullElse(name, key);
        this.detail = Objects.requireNonNullElse(detail, "");
        this.refused = List.copyOf(Objects.requireNonNullElse(refused, List.of()));
    }

    Pick(What what, String key, String name, String detail) {
        this(what, key, name, detail, List.of());
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
        return new Pick(what, named.id().toString(), named.name(), "", named.refused());
    }

    static Pick zone(String name) {
        return new Pick(What.ZONE, name, name.replace('_', ' '), "");
    }

    UUID id() {
        return UUID.fromString(key);
    }

    /** What must be seen wherever the name stands. */
    Stream<Message> flags() {
        return refused.stream().map(Channel::flag);
    }

    /** Whether both stand for the same, whatever it is called by now. */
    boolean isSame(Pick other) {
        return what == other.what && key.equals(other.key);
    }
}
