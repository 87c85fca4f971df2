package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.CodeNames;
import it.filiera.directory.CodeNames.Bilingual;
import it.filiera.directory.OrganisationFilters;
import it.filiera.message.Messages;
import it.filiera.query.FilterName;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.query.QueryParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final CodeNames NAMES = new CodeNames(
            Map.of("ANFIA_MEMBER", new Bilingual("ANFIA MEMBER", "ANFIA MEMBER"), "CLUSTER", new Bilingual("Our cluster", "Il nostro cluster")),
            Map.of("casting", new Bilingual("casting", "fonderia")),
            Map.of("TO", "Torino", "BZ", "Bolzano/Bozen"),
            Map.of("example-fair", "Example Fair"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prov   | TO                | Torino (TO)          | Torino (TO)
            prov   | bz                | Bolzano (BZ)         | Bolzano (BZ)
            prov   | none              | Not stated           | Non indicata
            cat    | powertrain        | Powertrain           | Motopropulsione
            list   | ANFIA_MEMBER      | ANFIA member         | Socio ANFIA
            list   | CLUSTER           | Our cluster          | Il nostro cluster
            initiative | example-fair  | Example Fair         | Example Fair
            initiative | none          | None                 | Nessuna
            list   | SOME_FAIR         | SOME FAIR            | SOME FAIR
            cap    | casting           | Casting              | Fonderia
            cert   | iatf-16949        | IATF 16949           | IATF 16949
            country| DE                | Germany              | Germania
            """)
    void aCodeHasANameInBothLanguages(String filter, String code, String english, String italian) {
        assertThat(new Labels(new Messages(Locale.ENGLISH), NAMES).value(filter, code)).isEqualTo(english);
        assertThat(new Labels(new Messages(Locale.ITALIAN), NAMES).value(filter, code)).isEqualTo(italian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prov:TO,cn                                  | Province: TO, CN
            cat:machining_forging_casting,powertrain    | Category: Machining, Powertrain
            employees:10..49,250..,none                 | Employees: 10 to 49, 250 and more, Not stated
            founded:..1950                              | Founded: up to 1950
            employees:1200                              | Employees: exactly 1,200
            -status:closed                              | Not Status: Closed
            has:partitaiva                              | Stated: Partita IVA
            "hot forging"                               | "hot forging"
            """)
    void aConditionIsSaidInWords(String query, String words) {
        Labels labels = new Labels(new Messages(Locale.ENGLISH), NAMES);

        assertThat(labels.clause(((Parsed.Understood) OrganisationFilters.OWN.parse(query)).query().clauses().getFirst())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <90d                    | last 90 days          | ultimi 90 giorni
            <1y                     | last year             | ultimo anno
            <=1w                    | not more than 1 week ago | non più di 1 settimana fa
            >6m                     | more than 6 months ago | più di 6 mesi fa
            >=2y                    | 2 years ago or longer | 2 anni fa o più
            2026                    | 2026                  | 2026
            2026-03                 | Mar 2026              | mar 2026
            2026-03-31              | 31 Mar 2026           | 31 mar 2026
            2026-01-01..2026-03-31  | 1 Jan 2026 to 31 Mar 2026 | dal 1 gen 2026 al 31 mar 2026
            2026..                  | since 1 Jan 2026      | dal 1 gen 2026
            ..2025                  | until 31 Dec 2025     | fino al 31 dic 2025
            never                   | Never                 | Mai
            """)
    void daysAreSaidInWords(String days, String english, String italian) {
        FilterName contacted = new FilterName("contacted", FilterName.Kind.DAYS);
        Query query = ((Parsed.Understood) new QueryParser(List.of(contacted), Set.of()).parse("contacted:" + days)).query();

        assertThat(new Labels(new Messages(Locale.ENGLISH), NAMES).values(query.clauses().getFirst())).isEqualTo(english);
        assertThat(new Labels(new Messages(Locale.ITALIAN), NAMES).values(query.clauses().getFirst())).isEqualTo(italian);
    }

    @Test
    void namesThatAreNotReadYetLeaveTheCode() {
        assertThat(new Labels(new Messages(Locale.ENGLISH), CodeNames.NONE).value("prov", "TO")).isEqualTo("TO");
    }
}
