package it.filiera.directory;

import it.filiera.message.Refused;

/** A value for something that is named, as the command line writes it; an empty value takes it away. */
public record NamedValue(String name, String value) {

    /** Reads {@code NAME=VALUE}. */
    public static NamedValue parse(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("field.control-character");
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refused("field.no-assignment", text);
        }
        return new NamedValue(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
}
