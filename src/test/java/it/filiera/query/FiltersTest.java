package it.filiera.query;

import static it.filiera.query.Example.PROV;
import static it.filiera.query.Example.STATUS;
import static it.filiera.query.Example.TOWN;
import static it.filiera.query.Example.clause;
import static it.filiera.query.Example.clauses;
import static it.filiera.query.Example.exactly;
import static it.filiera.query.Example.filter;
import static it.filiera.query.Example.not;
import static it.filiera.query.Example.open;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.FilterValue.NotStated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    @Test
    void valuesAreSeparatedByCommas() {
        assertThat(clause("prov:TO,CN")).isEqualTo(filter(PROV, exactly("TO"), exactly("CN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prov:TO,", "prov:,TO", "prov:\"\",TO", "prov:,,TO,,"})
    void emptyValuesArePassedOver(String input) {
        assertThat(clause(input)).isEqualTo(filter(PROV, exactly("TO")));
    }

    @Test
    void whiteSpaceEndsAFilter() {
        assertThat(clauses("prov:TO CN")).containsExactly(filter(PROV, exactly("TO")), open("CN"));
    }

    @Test
    void theCaseOfANameDoesNotMatter() {
        assertThat(clause("Prov:to")).isEqualTo(filter(PROV, exactly("to")));
    }

    @Test
    void aQuotedValueMayHoldSpacesCommasAndQuotes() {
        assertThat(clause("town:\"San Mauro, \\\"x\\\"\",Ivrea")).isEqualTo(filter(TOWN, exactly("San Mauro, \"x\""), exactly("Ivrea")));
    }

    @Test
    void anUnclosedValueReadsToTheEnd() {
        assertThat(clause("town:\"San Mau")).isEqualTo(filter(TOWN, exactly("San Mau")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prov:none", "prov:None", "PROV:NONE"})
    void noneAsksForWhatIsNotStated(String input) {
        assertThat(clause(input)).isEqualTo(filter(PROV, new NotStated()));
    }

    @Test
    void noneMayStandBesideValues() {
        assertThat(clause("prov:TO,none")).isEqualTo(filter(PROV, exactly("TO"), new NotStated()));
    }

    @Test
    void noneInQuotesIsTheWord() {
        assertThat(clause("town:\"none\"")).isEqualTo(filter(TOWN, exactly("none")));
    }

    @Test
    void aFilterCanBeNegated() {
        assertThat(clause("-status:closed")).isEqualTo(not(filter(STATUS, exactly("closed"))));
    }

    @Test
    void aValueMayContainColonsAndDashes() {
        assertThat(clause("status:-a:b")).isEqualTo(filter(STATUS, exactly("-a:b")));
    }

    @Test
    void hasAsksForAFieldInAnyCase() {
        assertThat(clause("HAS:Vat-Number")).isEqualTo(new Clause.Has("vat-number"));
    }

    @Test
    void hasAsksForAFilter() {
        assertThat(clause("has:prov")).isEqualTo(new Clause.Has("prov"));
    }

    @Test
    void hasCanBeNegated() {
        assertThat(clause("-has:pec")).isEqualTo(not(new Clause.Has("pec")));
    }
}
