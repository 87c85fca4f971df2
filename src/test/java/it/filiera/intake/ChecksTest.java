package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static Known known;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            known = Known.read(profile.database, Municipalities.load());
        }
    }

    /** Field, what the table has, what is taken, the rule that says why ({@code -} where nobody needs to be told). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            partitaIva     | 00743110157          | 00743110157          | -
            partitaIva     | 743110157            | 00743110157          | LEADING_ZERO
            partitaIva     | 743110157.0          | 00743110157          | LEADING_ZERO
            partitaIva     | IT 00743110157       | 00743110157          | COUNTRY_PREFIX
            partitaIva     | it743110157          | 00743110157          | LEADING_ZERO
            partitaIva     | 007.431.101-57       | 00743110157          | -
            partitaIva     | 00743110158          | 00743110158          | BAD_IDENTIFIER
            partitaIva     | DE123456789          | DE123456789          | BAD_IDENTIFIER
            partitaIva     | ="00743110157"       | 00743110157          | FORMULA_AS_TEXT
            partitaIva     | RSSMRA80A01L219M     | RSSMRA80A01L219M     | PERSONAL_CODE
            codiceFiscale  | 2342520158           | 02342520158          | LEADING_ZERO
            codiceFiscale  | RSSMRA80A01L219M     | RSSMRA80A01L219M     | PERSONAL_CODE
            rea            | REA n. to 1234567    | TO-1234567           | -
            rea            | 1234567              | 1234567              | BAD_IDENTIFIER
            name           | =Prova Trasporti     | =Prova Trasporti     | FORMULA_AS_TEXT
            name           | CuorgnÃ¨ Stampi      | Cuorgnè Stampi       | MOJIBAKE
            name           | PROVA MECCANICA SPA  | Prova Meccanica S.p.A. | ALL_CAPS
            name           | F.LLI ESEMPIO & C.   | F.lli Esempio & C.   | ALL_CAPS
            name           | FIAT                 | FIAT                 | -
            name           | BMW COMPONENTI       | BMW Componenti       | ALL_CAPS
            name           | SKF 3M ESEMPIO       | SKF 3M Esempio       | ALL_CAPS
            name           | ^^                   | ^^                   | NAME_MISSING
            legalForm      | SPA                  | S.p.A.               | LEGAL_FORM
            legalForm      | s.r.l                | S.r.l.               | LEGAL_FORM
            legalForm      | Società a responsabilità limitata | S.r.l.  | LEGAL_FORM
            legalForm      | Onlus                | Onlus                | -
            municipality   | Torino               | Torino               | -
            municipality   | TORINO               | Torino               | MUNICIPALITY_NAME
            municipality   | Turin                | Torino               | MUNICIPALITY_NAME
            municipality   | Mondovi              | Mondovì              | MUNICIPALITY_NAME
            municipality   | Mondovi'             | Mondovì              | MUNICIPALITY_NAME
            municipality   | CuorgnÃ¨             | Cuorgnè              | MOJIBAKE
            municipality   | S. Mauro T.se        | San Mauro Torinese   | MUNICIPALITY_NAME
            municipality   | Borgo S. Dalmazzo    | Borgo San Dalmazzo   | MUNICIPALITY_NAME
            municipality   | Bolzano              | Bolzano              | -
            municipality   | Torino (TO)          | Torino               | MUNICIPALITY_NAME
            municipality   | 10121 Torino TO      | Torino               | MUNICIPALITY_NAME
            municipality   | Torio                | Torio                | MUNICIPALITY_UNKNOWN
            municipality   | Samone               | Samone               | MUNICIPALITY_UNKNOWN
            municipality   | n.d.                 | ^^                   | PLACE_MISSING
            province       | to                   | TO                   | -
            province       | Torino               | TO                   | PROVINCE_NAME
            province       | Prov. di Cuneo       | CN                   | PROVINCE_NAME
            province       | Forlì                | FC                   | PROVINCE_NAME
            province       | FO                   | FC                   | PROVINCE_NAME
            province       | Reggio Emilia        | RE                   | PROVINCE_NAME
            province       | XX                   | XX                   | UNKNOWN_CODE
            region         | PIEMONTE             | Piemonte             | -
            region         | Piedmont             | Piemonte             | -
            postalCode     | 184                  | 00184                | LEADING_ZERO
            postalCode     | 10121                | 10121                | -
            country        | Italia               | IT                   | COUNTRY_NAME
            country        | Deutschland          | DE                   | COUNTRY_NAME
            country        | U.S.A.               | US                   | COUNTRY_NAME
            country        | it                   | IT                   | -
            country        | Atlantide            | Atlantide            | UNKNOWN_CODE
            email          | info@prova.example   | info@prova.example   | -
            email          | mailto:Info@PROVA.example | Info@prova.example | -
            email          | info@c-plast,example | info@c-plast,example | BAD_EMAIL
            email          | info                 | info                 | BAD_EMAIL
            pec            | 1@impresa.italia.it  | 1@impresa.italia.it  | PEC_ONLY_RECEIVES
            phone          | 011 555 0101         | +390115550101        | -
            phone          | 011/5550101          | +390115550101        | -
            phone          | +39 (0)11 5550101    | +390115550101        | -
            phone          | 0039 011 5550101     | +390115550101        | -
            phone          | '+39 0115550101      | +390115550101        | -
            phone          | 335 5550101          | +393355550101        | -
            phone          | 11 5550120           | +390115550120        | PHONE
            phone          | 800 555 012          | +39800555012         | -
            phone          | 12                   | 12                   | BAD_PHONE
            website        | WWW.Prova.Example/   | www.prova.example    | -
            website        | https://prova.example/it | https://prova.example/it | -
            website        | prova                | prova                | BAD_VALUE
            founded        | 1987                 | 1987                 | -
            founded        | 12/03/1987           | 1987                 | DATE_STYLE
            founded        | dal 1987             | dal 1987             | NOT_A_DATE
            employees      | 120                  | 120                  | -
            employees      | 1250                 | 1,250                | -
            employees      | 1.250                | 1,250                | NUMBER_STYLE
            employees      | ca. 50 addetti       | about 50             | NUMBER_STYLE
            employees      | 50-99                | 50-99                | -
            turnover       | 1.234.567,89 €       | 1,234,568 EUR        | NUMBER_STYLE
            turnover       | 12 mln               | 12 M EUR             | NUMBER_STYLE
            turnover       | 1,5 milioni di euro  | 1.5 M EUR            | NUMBER_STYLE
            turnover       | oltre 3 M€           | over 3 M EUR         | NUMBER_STYLE
            status         | Attiva               | active               | CODE_NAME
            roles          | Fornitore; buyer     | supplier,buyer       | CODE_NAME
            roles          | supplier             | supplier             | -
            roles          | mago                 | mago                 | UNKNOWN_CODE
            capabilities   | pressofusione        | die-casting          | CODE_NAME
            part           | Espositore           | exhibitor            | CODE_NAME
            participationStatus | confirmed       | confirmed            | -
            tags           | stand 12; priority   | stand 12,priority    | -
            listSince      | 12/03/2026           | 2026-03-12           | -
            listSince      | 12.3.26              | 2026-03-12           | -
            listSince      | 2026-03-12           | 2026-03-12           | -
            listSince      | 12 marzo 2026        | 2026-03-12           | -
            listSince      | 03/25/2026           | 2026-03-25           | DATE_STYLE
            listSince      | 46093                | 2026-03-12           | DATE_STYLE
            listSince      | 31/02/2026           | 31/02/2026           | NOT_A_DATE
            listSince      | 2024                 | 2024                 | NOT_A_DATE
            key            | nobody               | nobody               | KEY_UNKNOWN
            personEmail    | anna@prova           | anna@prova           | BAD_EMAIL
            """)
    void everyRuleSaysWhatItFoundAndWhatItTakes(String field, String original, String value, String rule) {
        CheckedCell cell = cell(field, original);

        assertThat(cell.value()).isEqualTo(value);
        assertThat(cell.finding() == null ? "-" : cell.finding().rule().name()).isEqualTo(rule);
        assertThat(cell.original()).isEqualTo(original);
    }

    /** A field alone, beside a name that keeps the row from being refused for want of one. */
    private static CheckedCell cell(String field, String original) {
        boolean name = field.equals("name");
        Checks checks = Tables.checked(known, name ? "name|phone" : "name|" + field, name ? original + "|" : "Esempio|" + original);
        return Objects.requireNonNull(checks.row(0).cells().get(IntakeField.named(field)));
    }

    private static Finding finding(Checks checks, int row, IntakeField field) {
        return Objects.requireNonNull(Objects.requireNonNull(checks.row(row).cells().get(field)).finding());
    }

    private static List<String> offers(Checks checks, int row, IntakeField field) {
        return finding(checks, row, field).offers().stream().map(Offer::value).toList();
    }

    private static String said(Message message) {
        return new Messages(Locale.ENGLISH).say(message);
    }

    @Test
    void theNearestMunicipalitiesOfTheProvinceAreOfferedFirst() {
        Checks checks = Tables.checked(known, "name|municipality|province", "Esempio|Torio|TO", "Prova|Alba|TO", "Campione|Samone|");

        assertThat(offers(checks, 0, IntakeField.MUNICIPALITY)).startsWith("Torino").endsWith("");
        assertThat(said(finding(checks, 0, IntakeField.MUNICIPALITY).words())).isEqualTo("Torino, 1 letter away");
        assertThat(said(Objects.requireNonNull(finding(checks, 0, IntakeField.MUNICIPALITY).offers().getFirst().why())))
                .isEqualTo("The province is TO; 1 letter away.");
        assertThat(offers(checks, 1, IntakeField.PROVINCE)).containsExactly("CN");
        assertThat(offers(checks, 2, IntakeField.MUNICIPALITY)).containsExactlyInAnyOrder("Samone (TO)", "Samone (TN)", "");
    }

    @Test
    void anOfferOfAnotherProvinceBringsItAlong() {
        Checks checks = Tables.checked(known, "name|municipality|province", "Campione|Samone|");

        checks.fix(0, IntakeField.MUNICIPALITY, "Samone (TN)");

        assertThat(checks.row(0).value(IntakeField.MUNICIPALITY)).isEqualTo("Samone");
        assertThat(checks.row(0).value(IntakeField.PROVINCE)).isEqualTo("TN");
        assertThat(checks.row(0).isRefused()).isFalse();
    }

    @Test
    void aMunicipalityBringsItsProvinceAndTheNameItsLegalForm() {
        CheckedRow row = Tables.checked(known, "name|municipality", "Esempio Stampi Srl|Torino").row(0);

        assertThat(row.value(IntakeField.PROVINCE)).isEqualTo("TO");
        assertThat(row.value(IntakeField.COUNTRY)).isEqualTo("IT");
        assertThat(row.value(IntakeField.LEGAL_FORM)).isEqualTo("S.r.l.");
        assertThat(row.value(IntakeField.NAME)).isEqualTo("Esempio Stampi Srl");
    }

    @Test
    void placesAbroadAreNotHeldAgainstItalianOnes() {
        CheckedRow row = Tables.checked(known, "name|municipality|province|country|phone", "Example Inc|Novi|Michigan|USA|248-555-0100")
                .row(0);

        assertThat(row.isRefused()).isFalse();
        assertThat(row.value(IntakeField.REGION)).isEqualTo("Michigan");
        assertThat(row.value(IntakeField.PROVINCE)).isEmpty();
        assertThat(row.value(IntakeField.PHONE)).isEqualTo("+12485550100");
    }

    @Test
    void theSameIdentifierIsFoundAgainAlsoAfterARepairAndGoesWithTheFirst() {
        Checks checks = Tables.checked(known, "name|partitaIva", "Uno|743110157", "Due|", "Tre|00743110157", "Quattro|IT00743110157");

        assertThat(said(finding(checks, 2, IntakeField.PARTITA_IVA).words())).isEqualTo("Same as line 2");
        assertThat(checks.rows(Rule.SAME_IDENTIFIER)).containsExactly(2, 3);

        checks.fix(0, IntakeField.PARTITA_IVA, "02342520158");

        assertThat(checks.rows(Rule.SAME_IDENTIFIER)).containsExactly(3);
        assertThat(said(finding(checks, 3, IntakeField.PARTITA_IVA).words())).isEqualTo("Same as line 4");

        checks.fix(1, IntakeField.PARTITA_IVA, "00743110157");

        assertThat(checks.rows(Rule.SAME_IDENTIFIER)).containsExactly(2, 3);
        assertThat(said(finding(checks, 3, IntakeField.PARTITA_IVA).words())).isEqualTo("Same as line 3");
    }

    /** A cell of a megabyte of signs that a pattern could stumble over. */
    @Test
    void aCellThatNoFieldHoldsIsRefusedAtOnce() {
        String endless = ", ".repeat(250_000) + "x (".repeat(170_000);
        IntakeField[] fields = IntakeField.values();
        List<FieldFrom> all = Arrays.stream(fields).map(field -> new FieldFrom(field, List.of(0), "")).toList();

        CheckedRow row = Checks.of(known, Tables.of("A", endless), new Mapping(all), Progress.UNWATCHED).orElseThrow().row(0);

        assertThat(row.cells().values()).allSatisfy(cell -> {
            assertThat(cell.value()).hasSizeLessThanOrEqualTo(4_000);
            assertThat(Objects.requireNonNull(cell.finding()).severity()).isEqualTo(Severity.DECIDE);
        });
        assertThat(new MappingGuess(known).of(Tables.of("A", endless)).fields()).isEmpty();
    }
}
