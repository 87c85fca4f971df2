package it.filiera.intake;

import it.filiera.italy.CodiceFiscale;
import it.filiera.italy.PartitaIva;
import it.filiera.italy.Rea;
import it.filiera.italy.Reading;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers with a check digit, and those of the chambers. */
final class IdentifierRules {

    private static final int LENGTH = 11;
    private static final int LENGTH_OF_PERSON = 16;

    private final Set<String> keys;

    IdentifierRules(Set<String> keys) {
        this.keys = keys;
    }

    void check(Drafts row) {
        eleven(row.get(IntakeField.PARTITA_IVA), row.isAbroad());
        eleven(row.get(IntakeField.CODICE_FISCALE), false);
        rea(row.get(IntakeField.REA), row.value(IntakeField.PROVINCE));
        key(row.get(IntakeField.KEY));
    }

    private void key(@Nullable Draft cell) {
        if (cell != null && !cell.isEmpty() && !keys.contains(cell.value())) {
            cell.find(Rule.KEY_UNKNOWN, Message.of("intake.found.no-key"), List.of());
        }
    }

    private static void eleven(@Nullable Draft cell, boolean abroad) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String bare = bare(cell.value());
        if (isOfPerson(bare)) {
            cell.find(Rule.PERSONAL_CODE, Message.of("intake.found.personal"), Offers.EMPTY);
        } else if (abroad || isForeign(bare)) {
            cell.find(Rule.BAD_IDENTIFIER, Message.of("intake.found.foreign-number"), Offers.EMPTY);
        } else {
            italian(cell, bare);
        }
    }

    private static void italian(Draft cell, String bare) {
        boolean prefixed = bare.regionMatches(true, 0, "IT", 0, 2);
        String digits = prefixed ? bare.substring(2) : bare;
        String whole = whole(digits);
        switch (PartitaIva.parse(whole)) {
            case Reading.Value<PartitaIva>(PartitaIva number) -> accept(cell, number, prefixed, digits);
            case Reading.Refusal<PartitaIva>(Message reason) -> cell.find(Rule.BAD_IDENTIFIER, reason, Offers.EMPTY);
        }
    }

    private static void accept(Draft cell, PartitaIva number, boolean prefixed, String digits) {
        boolean padded = !digits.equals(number.digits());
        if (padded && !cell.repair(Rule.LEADING_ZERO, number.digits())) {
            refuse(cell, digits, number);
        } else if (prefixed && !padded && !cell.repair(Rule.COUNTRY_PREFIX, number.digits())) {
            refuse(cell, "IT" + digits, number);
        } else {
            cell.write(number.digits());
            office(cell, number);
        }
    }

    /** The repair that it needs was switched off. */
    private static void refuse(Draft cell, String bare, PartitaIva number) {
        Message reason = CodiceFiscale.parse(bare) instanceof Reading.Refusal<CodiceFiscale>(Message why)
                ? why
                : Message.of("intake.found.country-prefix");
        cell.find(Rule.BAD_IDENTIFIER, reason, Offers.values(Stream.of(number.digits())));
    }

    private static void office(Draft cell, PartitaIva number) {
        if (cell.field() == IntakeField.PARTITA_IVA && !number.officeKnown()) {
            cell.find(Rule.OFFICE_UNKNOWN, Message.of("intake.found.office", number.digits().substring(7, 10)), List.of());
        }
    }

    /** What Excel left of a number: no zeros in front, perhaps a decimal of nothing behind. */
    private static String whole(String digits) {
        boolean isShort = digits.length() > 3 && digits.length() < LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        String padded = isShort ? "0".repeat(LENGTH - digits.length()) + digits : digits;
        return isShort && PartitaIva.parse(padded).toOptional().isPresent() ? padded : digits;
    }

    private static String bare(String text) {
        String plain = text.endsWith(".0") || text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
        var bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isOfPerson(String bare) {
        return bare.length() == LENGTH_OF_PERSON && bare.chars().anyMatch(Character::isLetter);
    }

    private static boolean isForeign(String bare) {
        return bare.length() > 7
                && Character.isLetter(bare.charAt(0))
                && Character.isLetter(bare.charAt(1))
                && !bare.regionMatches(true, 0, "IT", 0, 2);
    }

    /** Several stand apart by semicolons or commas; one without a chamber is mostly of the seat's. */
    private static void rea(@Nullable Draft cell, String province) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        List<String> numbers = new ArrayList<>();
        for (String part : cell.value().split("[;,]")) {
            switch (Rea.parse(part)) {
                case Reading.Value<Rea>(Rea number) -> numbers.add(number.text());
                case Reading.Refusal<Rea>(Message reason) -> {
                    cell.find(Rule.BAD_IDENTIFIER, reason, Offers.values(completed(part, province)));
                    return;
                }
            }
        }
        cell.write(String.join(";", numbers));
    }

    private static Stream<String> completed(String part, String province) {
        return Rea.parse(province + "-" + part.replaceAll("\\D", "")).toOptional().map(Rea::text).stream();
    }
}
