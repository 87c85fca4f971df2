package it.filiera.intake.ui;

import it.filiera.contact.PhoneNumber;
import it.filiera.intake.IntakeField;
import it.filiera.message.Refused;

/** Values as people write them: what is kept of a telephone number is its form for machines. */
public final class ShownValue {

    private ShownValue() {}

    public static String of(IntakeField field, String value) {
        boolean phone = field == IntakeField.PHONE || field == IntakeField.PERSON_PHONE;
        return phone && value.startsWith("+") ? phone(value) : value;
    }

    private static String phone(String value) {
        try {
            return new PhoneNumber(value).shown(null);
        } catch (Refused e) {
            return value;
        }
    }
}
