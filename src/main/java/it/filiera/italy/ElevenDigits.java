package it.filiera.italy;

import it.filiera.italy.Reading.Refusal;
import it.filiera.italy.Reading.Value;
import java.util.regex.Pattern;

/**
 * The form that Partita IVA and a firm's codice fiscale share (D.M. 23 December 1976): a serial of seven digits, three for the
 * issuing office, and a check digit by the Luhn formula.
 */
final class ElevenDigits {

    private static final int LENGTH = 11;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}:.-]+");
    private static final Pattern COUNTRY = Pattern.compile("^IT", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private ElevenDigits() {}

    static Reading<String> read(String raw) {
        return check(COUNTRY.matcher(clean(raw)).replaceFirst(""));
    }

    /** Without what people put between the digits; letters stay. */
    static String clean(String raw) {
        return SEPARATORS.matcher(raw).replaceAll("");
    }

    static Reading<String> check(String digits) {
        if (digits.isEmpty()) {
            return new Refusal<>("italy.digits.empty");
        }
        if (!DIGITS.matcher(digits).matches()) {
            return new Refusal<>("italy.digits.letters");
        }
        if (digits.length() != LENGTH) {
            return new Refusal<>("italy.digits.length", digits.length());
        }
        if (digits.startsWith("0000000")) {
            return new Refusal<>("italy.digits.serial");
        }
        return checksum(digits) % 10 == 0 ? new Value<>(digits) : new Refusal<>("italy.digits.check");
    }

    static void require(String digits) {
        if (check(digits) instanceof Refusal<String>(var reason)) {
            throw new IllegalArgumentException(reason.key());
        }
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : doubled(digit);
        }
        return sum;
    }

    private static int doubled(int digit) {
        return digit > 4 ? 2 * digit - 9 : 2 * digit;
    }
}
