package it.filiera.intake;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, telephone numbers and web addresses. */
final class ContactRules {

    private static final int LONGEST_NATIONAL = 11;
    private static final int LONGEST_WEBSITE = 300;

    void check(Drafts row) {
        email(row.get(IntakeField.EMAIL));
        email(row.get(IntakeField.PERSON_EMAIL));
        pec(row.get(IntakeField.PEC));
        String country = row.value(IntakeField.COUNTRY);
        phone(row.get(IntakeField.PHONE), country);
        phone(row.get(IntakeField.PERSON_PHONE), country);
        website(row.get(IntakeField.WEBSITE));
    }

    private static void pec(@Nullable Draft cell) {
        email(cell);
        if (cell != null && address(cell.value()).map(EmailAddress::onlyReceives).orElse(false)) {
            cell.find(Rule.PEC_ONLY_RECEIVES, Message.of("intake.found.only-receives"), List.of());
        }
    }

    private static void email(@Nullable Draft cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String bare = bare(cell.value());
        if (address(bare).isPresent()) {
            cell.write(bare);
            return;
        }
        boolean comma = bare.indexOf(',') >= 0 && address(bare.replace(',', '.')).isPresent();
        Message words = Message.of(comma ? "intake.found.comma" : "intake.found.no-address");
        cell.find(Rule.BAD_EMAIL, words, Offers.values(addresses(bare)));
    }

    /** Without what mail programs put around an address; the domain in small letters. */
    private static String bare(String text) {
        String bare = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        int open = bare.indexOf('<');
        String inner = open >= 0 && bare.endsWith(">") ? bare.substring(open + 1, bare.length() - 1) : bare;
        int at = inner.lastIndexOf('@');
        return at < 0 ? inner : inner.substring(0, at) + inner.substring(at).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> addresses(String text) {
        String joined = text.replace(" ", "");
        String plain = joined.replace("(at)", "@").replace("[at]", "@").replace(";", "").replaceAll("[.,:]+$", "");
        Stream<String> parts = Stream.of(text.split("[\\s;,/]+"));
        return Stream.concat(Stream.of(plain, plain.replace(',', '.'), plain.replaceAll("\\.{2,}", "."), plain.replace("@www.", "@")), parts)
                .filter(candidate -> address(candidate).isPresent());
    }

    private static Optional<EmailAddress> address(String text) {
        try {
            return text.indexOf('@') < 1 ? Optional.empty() : Optional.of(new EmailAddress(text));
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    private static void phone(@Nullable Draft cell, String country) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        boolean italian = country.isEmpty() || country.equals("IT");
        String text = cell.value();
        String digits = italian ? plainDigits(text) : "";
        if (lostItsZero(digits) && cell.repair(Rule.PHONE, "+390" + digits, Message.of("intake.found.zero"))) {
            return;
        }
        if (isWhole(digits)) {
            cell.write("+39" + digits);
            return;
        }
        Optional<String> number = number(text, country);
        if (number.isPresent()) {
            cell.write(number.get());
        } else {
            Stream<String> parts = Stream.of(text.split("[;,/]| - | e | o ")).flatMap(part -> number(part.strip(), country).stream());
            cell.find(Rule.BAD_PHONE, Message.of("intake.found.no-phone"), Offers.values(parts));
        }
    }

    /** The digits of a number without the country's own; empty where there is anything but digits and what parts them. */
    private static String plainDigits(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" .-/()".indexOf(c) < 0) {
                return "";
            }
        }
        return digits.length() > LONGEST_NATIONAL || digits.length() < 6 ? "" : digits.toString();
    }

    /** A landline of up to eleven digits or a mobile of ten is what libphonenumber would make of it, in a hundredth of the time. */
    private static boolean isWhole(String digits) {
        if (digits.isEmpty() || digits.startsWith("00")) {
            return false;
        }
        char first = digits.charAt(0);
        return first == '0' || first == '3' && digits.length() == 10 && !digits.startsWith("39");
    }

    /**
     * Whether an Italian number of this length exists only with a zero in front: none begins with 2, 6, 7 or 9, longer ones not with 1
     * (but 178 and 199) or 4, mobile ones neither with 30 nor with 31, and among those with 5 and 8 only some of nine digits and more.
     */
    private static boolean lostItsZero(String digits) {
        if (digits.length() < 6 || digits.length() > 10) {
            return false;
        }
        return switch (digits.charAt(0)) {
            case '2', '6', '7', '9' -> true;
            case '1' -> digits.length() > 6 && !digits.startsWith("178") && !digits.startsWith("199");
            case '4' -> digits.length() > 6;
            case '3' -> digits.charAt(1) < '2';
            case '5', '8' -> digits.length() > 6 && digits.length() < 9;
            default -> false;
        };
    }

    private static Optional<String> number(String text, String country) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(PhoneNumber.parse(text, country.isEmpty() ? null : country).text());
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    private static void website(@Nullable Draft cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String address = web(cell.value());
        if (isWeb(address)) {
            cell.write(address);
            return;
        }
        String mended = address.replace(" ", "").replace(',', '.').replaceFirst("^(?i)https?[:/]*", "").replaceFirst("^.*@", "");
        Stream<String> offers = Stream.concat(Stream.of(mended), Stream.of(address.split("[\\s;,]+")));
        cell.find(Rule.BAD_VALUE, Message.of("intake.found.no-web"), Offers.values(offers.filter(ContactRules::isWeb)));
    }

    /** The host in small letters, without a slash at the end. */
    private static String web(String text) {
        int scheme = text.indexOf("://");
        int slash = text.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        String host = slash < 0 ? text : text.substring(0, slash);
        String path = slash < 0 || slash == text.length() - 1 ? "" : text.substring(slash);
        return host.toLowerCase(Locale.ROOT) + path;
    }

    /** As {@link it.filiera.directory.FieldCheck} reads one, without a pattern. */
    static boolean isWeb(String text) {
        String rest = text.startsWith("https://") ? text.substring(8) : text.startsWith("http://") ? text.substring(7) : text;
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        return text.length() <= LONGEST_WEBSITE
                && host.indexOf('.') > 0
                && !host.endsWith(".")
                && !host.contains("..")
                && rest.chars().noneMatch(Character::isWhitespace)
                && host.indexOf('@') < 0;
    }
}
