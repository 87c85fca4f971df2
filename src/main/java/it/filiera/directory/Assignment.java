package it.filiera.directory;

import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A value for a field; empty takes the value away. */
public record Assignment(OrganisationField field, String value) {

    /** Reads {@code FIELD=VALUE}. */
    public static Assignment parse(String text) {
        NamedValue read = NamedValue.parse(text);
        return new Assignment(OrganisationField.named(read.name()), read.value());
    }

    /** Refuses two values for one field: nobody could say which of them is meant. */
    public static void refuseTwice(List<Assignment> assignments) {
        Set<OrganisationField> fields = EnumSet.noneOf(OrganisationField.class);
        assignments.stream().map(Assignment::field).filter(field -> !fields.add(field)).findFirst().ifPresent(field -> {
            throw new Refused("field.twice", field.code());
        });
    }

    /** The values of a field that holds several. */
    public List<String> values() {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
