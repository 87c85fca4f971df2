package it.filiera.intake;

import it.filiera.people.PersonField;
import it.filiera.people.PositionField;
import java.util.Map;

/** A person as a row says, and the position there; only what it states. */
record PersonSaid(Map<PersonField, String> values, Map<PositionField, String> position) {

    String familyName() {
        return values.getOrDefault(PersonField.FAMILY_NAME, "");
    }

    String givenName() {
        return values.getOrDefault(PersonField.GIVEN_NAME, "");
    }

    String name() {
        return (givenName() + " " + familyName()).strip();
    }

    String email() {
        return position.getOrDefault(PositionField.EMAIL, "");
    }
}
