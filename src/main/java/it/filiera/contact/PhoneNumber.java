package it.filiera.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of a length that its country gives. Ranges of numbers are not looked up: they change, and this program asks no
 * network for newer ones.
 *
 * @param text E.164 ({@code +390115550100}); behind it, where there is one, the extension as in RFC 3966 ({@code ;ext=12})
 */
public record PhoneNumber(String text) {

    /** Where a number is dialled when nobody says where. */
    private static final String HOME = "IT";

    /** Landlines and mobiles of usual length, as they are stored: reading them again would say the same, in a hundred times the time. */
    private static final Pattern USUAL = Pattern.compile("\\+39(?:0[1-9]\\d{4,9}|3[0-8]\\d{8})");

    private static final Pattern STORED = Pattern.compile("(\\+[1-9]\\d{4,14})(?:;ext=(\\d{1,10}))?");

    /** Takes what was stored; everything else goes through {@link #parse}. */
    public PhoneNumber {
        if (!STORED.matcher(text).matches()) {
            throw new Refused("contact.bad-phone");
        }
    }

    /**
     * Reads a number as people write it. Refuses what is none.
     *
     * @param country ISO 3166-1 alpha-2, in which it is dialled without the country's own number; Italy when null
     */
    public static PhoneNumber parse(String text, @Nullable String country) {
        if (USUAL.matcher(text).matches()) {
            return new PhoneNumber(text);
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber read = numbers.parse(text, country == null ? HOME : country);
            if (!numbers.isPossibleNumber(read)) {
                throw new Refused("contact.bad-phone");
            }
            String extension = read.getExtension().isEmpty() ? "" : ";ext=" + read.getExtension();
            return new PhoneNumber(numbers.format(read, PhoneNumberFormat.E164) + extension);
        } catch (NumberParseException e) {
            throw new Refused(Message.of("contact.bad-phone"), e);
        }
    }

    /** As it is written in that country: in the national form where it belongs to it, else with the number of its own country. */
    public String shown(@Nullable String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber read = numbers.parse(number(), null);
            int here = numbers.getCountryCodeForRegion(country == null ? HOME : country);
            read.setExtension(extension());
            return numbers.format(read, read.getCountryCode() == here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return text;
        }
    }

    private String number() {
        return text.replaceFirst(";.*", "");
    }

    private String extension() {
        Matcher stored = STORED.matcher(text);
        return stored.matches() && stored.group(2) != null ? stored.group(2) : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
