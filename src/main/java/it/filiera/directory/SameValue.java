package it.filiera.directory;

import it.filiera.contact.PhoneNumber;
import it.filiera.matching.FirmName;
import it.filiera.matching.Folding;
import it.filiera.message.Refused;
import java.util.Locale;

/** Whether two texts say the same of an organisation: case, accents, punctuation and ways of writing do not count. */
public final class SameValue {

    private SameValue() {}

    /** Whether they do, by what the field means. */
    public static boolean is(OrganisationField field, String one, String other) {
        return one.equals(other) || switch (field) {
            case NAME -> FirmName.normal(one).equals(FirmName.normal(other));
            case WEBSITE -> address(one).equals(address(other));
            case PHONE -> phone(one).equals(phone(other));
            case EMAIL, PEC -> one.equalsIgnoreCase(other);
            default -> isText(one, other);
        };
    }

    /** Whether two texts have the same letters and digits; what parts two digits counts: 12.5 is not 125, 1/2 is not 12. */
    public static boolean isText(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        String parted = Folding.folded(text).replaceAll("(?<=\\p{N})[^\\p{L}\\p{N}]+(?=\\p{N})", "\u0000");
        return parted.replaceAll("[^\\p{L}\\p{N}\u0000]+", "");
    }

    private static String address(String website) {
        return website.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/+$", "");
    }

    private static String phone(String text) {
        try {
            return PhoneNumber.parse(text, null).text();
        } catch (Refused e) {
            return text.replaceAll("[^0-9+]", "");
        }
    }
}
