package it.filiera.directory;

import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.List;

/** A value for a field; empty takes the value away. */
public record Assignment(OrganisationField field, String value) {

    /** Reads {@code FIELD=VALUE}. */
    public static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refused("field.no-assignment", text);
        }
        return new Assignment(
                OrganisationField.named(text.substring(0, equals).strip()), text.substring(equals + 1).strip());
    }

    /** The values of a field that holds several. */
    List<String> values() {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
