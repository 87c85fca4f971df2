package it.filiera.intake;

import it.filiera.contact.EmailAddress;
import it.filiera.italy.PartitaIva;
import it.filiera.message.Refused;
import it.filiera.table.Row;
import it.filiera.table.Table;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of one column look like, by a sample of them. */
final class ColumnContent {

    private static final int SAMPLE = 500;
    private static final int SAMPLE_OF_TABLE = 50_000;
    private static final int LONGEST = 300;
    private static final double MOST = 0.7;
    /** A day, whether or not there is such a day. */
    private static final Pattern DATED = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}");

    private static final int ELEVEN = 11;

    /** What shows in the cells whatever the heading says, the surest first. */
    private static final List<IntakeField> TELLING = List.of(
            IntakeField.PARTITA_IVA, IntakeField.PEC, IntakeField.EMAIL, IntakeField.POSTAL_CODE, IntakeField.LEGAL_FORM,
            IntakeField.MUNICIPALITY, IntakeField.PROVINCE, IntakeField.PHONE, IntakeField.WEBSITE, IntakeField.FOUNDED);

    private final Known known;
    private final Map<IntakeField, Integer> fitting = new EnumMap<>(IntakeField.class);
    private final Set<String> different = new HashSet<>();
    private int filled;

    ColumnContent(Known known, Table table, int column) {
        this.known = known;
        int sample = Math.clamp(SAMPLE_OF_TABLE / table.columns().size(), 20, SAMPLE);
        int step = Math.max(1, table.rows().size() / sample);
        for (int i = 0; i < table.rows().size(); i += step) {
            Row row = table.rows().get(i);
            String text = row.cells().get(column).strip();
            if (!text.isEmpty()) {
                filled++;
                different.add(text);
                if (text.length() <= LONGEST) {
                    fields(text).forEach(field -> fitting.merge(field, 1, Integer::sum));
                }
            }
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** The share of filled cells that fit a field, 0 to 1. */
    double share(IntakeField field) {
        return filled == 0 ? 0 : fitting.getOrDefault(field, 0) / (double) filled;
    }

    /** The field that most cells are of, whatever the heading says. */
    Optional<IntakeField> telling() {
        return tellings().findFirst();
    }

    /** The fields that most cells are of, the surest first: Torino is a municipality and a province. */
    Stream<IntakeField> tellings() {
        return TELLING.stream().filter(field -> share(field) >= MOST && (field != IntakeField.FOUNDED || different.size() > 5));
    }

    /** Whether nearly every cell says something else, in letters: names do. */
    boolean isOfNames() {
        return filled > 0 && different.size() >= MOST * filled && different.stream().allMatch(text -> text.chars().anyMatch(Character::isLetter));
    }

    private Set<IntakeField> fields(String text) {
        Set<IntakeField> fields = EnumSet.noneOf(IntakeField.class);
        number(text, fields);
        address(text, fields);
        if (LegalForms.atEnd(text).isPresent()) {
            fields.add(IntakeField.NAME);
        }
        if (text.length() < 40) {
            place(text, fields);
            if (LegalForms.canonical(text) != null) {
                fields.add(IntakeField.LEGAL_FORM);
            }
        }
        for (IntakeField field : IntakeField.values()) {
            if (known.hasCodes(field) && isCode(known.codes(field), field, text)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static boolean isCode(Codes codes, IntakeField field, String text) {
        return ValueRules.CODES.contains(field) ? codes.several(text).unknown().isEmpty() : codes.code(text) != null;
    }

    private void number(String text, Set<IntakeField> fields) {
        String digits = text.regionMatches(true, 0, "IT", 0, 2) ? text.substring(2).strip() : text;
        boolean bare = isDigits(digits.replace(" ", ""));
        if (bare && digits.length() > 7 && digits.length() <= ELEVEN + 3 && isIdentifier(digits.replace(" ", ""))) {
            fields.add(IntakeField.PARTITA_IVA);
            fields.add(IntakeField.CODICE_FISCALE);
        } else if (looksLikePhone(text)) {
            fields.add(IntakeField.PHONE);
        }
        if (text.length() == 5 && isDigits(text) && known.places().isPostalCode(text)) {
            fields.add(IntakeField.POSTAL_CODE);
        }
        if (text.length() == 4 && isDigits(text) && text.compareTo("1800") > 0 && text.compareTo("2030") < 0) {
            fields.add(IntakeField.FOUNDED);
        }
    }

    private static boolean isIdentifier(String digits) {
        String padded = digits.length() < ELEVEN ? "0".repeat(ELEVEN - digits.length()) + digits : digits;
        return PartitaIva.parse(padded).toOptional().isPresent();
    }

    private static boolean looksLikePhone(String text) {
        if (DATED.matcher(text).matches()) {
            return false;
        }
        String bare = text.replaceAll("[\\s./()-]", "");
        boolean digits = bare.length() > 6 && bare.length() < 16 && isDigits(bare.startsWith("+") ? bare.substring(1) : bare);
        return digits && (bare.startsWith("+") || bare.startsWith("0") || bare.startsWith("3") || bare.length() != text.length());
    }

    private void address(String text, Set<IntakeField> fields) {
        if (text.indexOf('@') > 0) {
            email(text, fields);
        } else if (ContactRules.isWeb(text) && text.chars().anyMatch(Character::isLetter) && endsLikeDomain(text)) {
            fields.add(IntakeField.WEBSITE);
        }
    }

    private static void email(String text, Set<IntakeField> fields) {
        try {
            EmailAddress address = new EmailAddress(text);
            fields.add(IntakeField.EMAIL);
            if (address.isPec()) {
                fields.add(IntakeField.PEC);
            }
        } catch (Refused none) {
            // no address, so it speaks for neither
        }
    }

    private static boolean endsLikeDomain(String text) {
        String host = text.replaceFirst("^https?://", "").replaceFirst("/.*", "");
        String end = host.substring(host.lastIndexOf('.') + 1);
        return host.startsWith("www.") || end.length() >= 2 && end.length() <= 7 && end.equals(end.toLowerCase(Locale.ROOT)) && end.chars().allMatch(Character::isLetter);
    }

    private void place(String text, Set<IntakeField> fields) {
        if (text.length() == 2 ? known.places().isProvince(text.toUpperCase(Locale.ROOT)) : known.places().province(text) != null) {
            fields.add(IntakeField.PROVINCE);
        }
        if (text.length() > 2 && !known.places().named(text).isEmpty()) {
            fields.add(IntakeField.MUNICIPALITY);
        }
        if (Countries.code(text) != null) {
            fields.add(IntakeField.COUNTRY);
        }
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
