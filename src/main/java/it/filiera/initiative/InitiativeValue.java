package it.filiera.initiative;

import it.filiera.message.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A value for a field; empty takes the value away. Days are ISO 8601, kinds and states their codes. */
public record InitiativeValue(InitiativeField field, String value) {

    public InitiativeValue {
        value = value.strip();
    }

    /** Reads {@code FIELD=VALUE}. */
    public static InitiativeValue parse(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("field.control-character");
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refused("field.no-assignment", text);
        }
        return new InitiativeValue(InitiativeField.named(text.substring(0, equals).strip()), text.substring(equals + 1));
    }

    /** Refuses two values for one field: nobody could say which of them is meant. */
    public static void refuseTwice(List<InitiativeValue> values) {
        Set<InitiativeField> fields = EnumSet.noneOf(InitiativeField.class);
        values.stream().map(InitiativeValue::field).filter(field -> !fields.add(field)).findFirst().ifPresent(field -> {
            throw new Refused("field.twice", field.code());
        });
    }
}
