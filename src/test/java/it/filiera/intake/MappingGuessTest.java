package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Municipalities;
import it.filiera.message.Messages;
import it.filiera.support.Profile;
import it.filiera.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingGuessTest {

    private static Known known;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            known = Known.read(profile.database, Municipalities.load());
        }
    }

    /** {@code field=column}, several columns joined by plus. */
    private static String guess(String headings, String... rows) {
        Table table = Tables.of(headings, rows);
        return new MappingGuess(known).of(table).fields().stream()
                .map(from -> from.field().code() + "="
                        + from.columns().stream().map(column -> table.columns().get(column)).collect(Collectors.joining("+")))
                .collect(Collectors.joining("; "));
    }

    /** Headings as associations, chambers and fairs write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
            Ragione sociale|P.IVA|Comune|Prov. > name=Ragione sociale; partitaIva=P.IVA; municipality=Comune; province=Prov.
            DENOMINAZIONE|Cod. fiscale|Sede legale|CAP|Città > name=DENOMINAZIONE; codiceFiscale=Cod. fiscale; address=Sede legale; postalCode=CAP; municipality=Città
            Azienda|Part. IVA|Tel.|E-mail|PEC|Sito web > name=Azienda; partitaIva=Part. IVA; phone=Tel.; email=E-mail; pec=PEC; website=Sito web
            Company name|VAT no.|Country|Website|Employees > name=Company name; partitaIva=VAT no.; country=Country; website=Website; employees=Employees
            Impresa|N. addetti|Fatturato 2024 (migliaia)|Attività > name=Impresa; employees=N. addetti; turnover=Fatturato 2024 (migliaia); activityIt=Attività
            Nome|Città > name=Nome; municipality=Città
            Nome|Cognome|E-mail > givenName=Nome; familyName=Cognome; personEmail=E-mail
            Azienda|Nome|Cognome|Qualifica|Cell. > name=Azienda; givenName=Nome; familyName=Cognome; title=Qualifica; personPhone=Cell.
            Azienda|Nome|Ruolo > name=Azienda; person=Nome; title=Ruolo
            Ragione sociale|Telefono|Referente|Telefono referente|Email referente > name=Ragione sociale; phone=Telefono; person=Referente; personPhone=Telefono referente; personEmail=Email referente
            Indirizzo|N. civico|Ragione sociale > address=Indirizzo+N. civico; name=Ragione sociale
            Ragione sociale|C.F./P.IVA > name=Ragione sociale; partitaIva=C.F./P.IVA; codiceFiscale=C.F./P.IVA
            Espositore|Stand|Socio dal > name=Espositore; listSince=Socio dal
            """)
    void headingsAreKnownInItalianAndEnglish(String headings, String mapping) {
        String empty = "|".repeat((int) headings.chars().filter(c -> c == '|').count());
        String row = headings.contains("Cognome") ? headings.replaceAll("[^|]+", "Esempio") : empty;

        assertThat(guess(headings, row)).isEqualTo(mapping);
    }

    @Test
    void contentSpeaksWhereHeadingsSayNothing() {
        String[] rows = {
            "Esempio Stampi|743110157|Mondovì|TO|10121|info@prova.example|011 555 0101|www.prova.example|S.r.l.",
            "Prova Meccanica|00743110157|Torino|CN|12084|vendite@prova.example|0174 555022|prova.example|SPA",
            "Campione|IT02342520158|Cuneo|TO|10122|studio@esempio.example|+39 335 5550101|https://campione.example|snc",
        };

        assertThat(guess("A|B|C|D|E|F|G|H|I", rows))
                .isEqualTo("partitaIva=B; municipality=C; province=D; postalCode=E; email=F; phone=G; website=H; legalForm=I");
    }

    @Test
    void daysAreNoTelephones() {
        assertThat(guess("Ragione sociale|Ultimo contatto", "Esempio Uno|12/03/2026", "Esempio Due|04/09/2026", "Esempio Tre|31.02.2026"))
                .isEqualTo("name=Ragione sociale");
    }

    @Test
    void firmsShowByTheirLegalForms() {
        assertThat(guess("A|B", "12|Esempio Stampi Srl", "13|Prova S.p.A.", "14|Campione")).isEqualTo("name=B");
    }

    @Test
    void addressesAtDomainsOfCertifiedMailAreThatWhateverTheirHeading() {
        assertThat(guess("Impresa|Mail", "Esempio|esempio@pec.it", "Prova|prova@legalmail.it")).isEqualTo("name=Impresa; email=Mail");
        assertThat(guess("Impresa|X", "Esempio|esempio@pec.it", "Prova|prova@legalmail.it")).isEqualTo("name=Impresa; pec=X");
    }

    @Test
    void aHeadingIsNotBelievedWhereTheCellsAreSomethingElse() {
        assertThat(guess("Ragione sociale|Città|Partita IVA", "Esempio|TO|Torino", "Prova|CN|Cuneo", "Campione|AT|Asti"))
                .isEqualTo("name=Ragione sociale; province=Città; municipality=Partita IVA");
    }

    @Test
    void aHeadingWithTwoMeaningsIsReadByItsCells() {
        assertThat(guess("Nome|Stato", "Esempio|Italia", "Prova|Francia")).isEqualTo("name=Nome; country=Stato");
        assertThat(guess("Nome|Stato", "Esempio|Attiva", "Prova|Cessata")).isEqualTo("name=Nome; status=Stato");
        assertThat(guess("Nome|Settore", "Esempio|casting", "Prova|stampi e attrezzi")).isEqualTo("name=Nome; activityIt=Settore");
    }

    @Test
    void aColumnOfListsHoldsSeveralInACell() {
        assertThat(guess("Nome|Liste", "Esempio|LIST_A; LIST_B", "Prova|LIST_B, LIST_A"))
                .isEqualTo("name=Nome; list=Liste");
    }

    @Test
    void cardsOfPeopleAndOfFirmsAreToldApart() {
        String headings = "KIND|FN|N-GIVEN|N-FAMILY|ORG|TITLE|EMAIL|TEL";

        assertThat(guess(headings, "|Anna Esempio|Anna|Esempio|Prova Srl|CEO|anna@prova.example|+390115550101"))
                .isEqualTo("givenName=N-GIVEN; familyName=N-FAMILY; name=ORG; title=TITLE; personEmail=EMAIL; personPhone=TEL");
        assertThat(guess("KIND|FN|EMAIL|ADR-CITY", "org|Prova Srl|info@prova.example|Torino"))
                .isEqualTo("name=FN; email=EMAIL; municipality=ADR-CITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "codes"})
    void whatWeExportIsReadBack(String language) {
        List<String> codes = List.of(
                "key", "name", "legalForm", "address", "postalCode", "municipality", "province", "region", "country", "website", "phone", "email",
                "pec", "partitaIva", "codiceFiscale", "activity", "activityIt", "tags", "employees", "turnover", "founded");
        Messages texts = new Messages(Locale.of(language));
        String headings = codes.stream()
                .map(code -> language.equals("codes") ? code : texts.say("export.column." + code))
                .collect(Collectors.joining("|"));

        String mapped = guess(headings, "|".repeat(codes.size() - 1));

        assertThat(Arrays.stream(mapped.split("; ")).map(field -> field.replaceFirst("=.*", ""))).containsExactlyElementsOf(codes);
    }

    @Test
    void marksOfRefusedRowsSayEveryFieldAndNothingElseIsTaken() {
        for (IntakeField field : IntakeField.values()) {
            assertThat(guess("E-mail|" + FieldMark.on("Telefono", List.of(field)), "info@prova.example|1"))
                    .isEqualTo(field.code() + "=Telefono [Filiera: " + field.code() + "]");
        }
        assertThat(guess("A [Filiera: address]|B [Filiera: address]|C [Filiera: partitaIva, codiceFiscale]", "||"))
                .isEqualTo("partitaIva=C [Filiera: partitaIva, codiceFiscale]; codiceFiscale=C [Filiera: partitaIva, codiceFiscale]; "
                        + "address=A [Filiera: address]+B [Filiera: address]");
    }
}
