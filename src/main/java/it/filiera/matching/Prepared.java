package it.filiera.matching;

import it.filiera.italy.PartitaIva;
import it.filiera.italy.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A firm in the writing in which it is compared: what is not known is empty, what cannot be an identifier too. */
record Prepared<K>(
        Firm<K> firm,
        List<Variant> names,
        String legalForm,
        String partitaIva,
        String codiceFiscale,
        String domain,
        String mailDomain,
        String phone,
        List<String> towns,
        String province,
        String country) {

    private static final int SHORTEST_PHONE = 7;
    private static final Pattern EXTENSION = Pattern.compile(";.*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^+\\d]");

    static <K> Prepared<K> of(Firm<K> firm) {
        String province = capitals(firm.province());
        return new Prepared<>(
                firm,
                FirmNames.of(firm.name()),
                LegalForm.of(firm.legalForm(), firm.name()).map(LegalForm::written).orElse(""),
                digits(firm.partitaIva()),
                digits(firm.codiceFiscale()),
                WebDomain.ofPage(firm.website()),
                WebDomain.ofMail(firm.email()),
                phone(firm.phone()),
                Town.keys(firm.municipality()),
                province,
                country(firm, province));
    }

    String key() {
        return Objects.requireNonNullElse(firm.key(), "");
    }

    private static String country(Firm<?> firm, String province) {
        String country = capitals(firm.country());
        return country.isEmpty() && !province.isEmpty() ? "IT" : country;
    }

    private static String capitals(@Nullable String code) {
        return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    /** Partita IVA and codice fiscale of a firm have one form. */
    private static String digits(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return PartitaIva.parse(text) instanceof Reading.Value<PartitaIva>(var read) ? read.digits() : "";
    }

    private static String phone(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String number = NO_DIGIT.matcher(EXTENSION.matcher(text).replaceFirst("")).replaceAll("");
        return number.length() < SHORTEST_PHONE ? "" : number;
    }
}
