package it.filiera.query;

import static it.filiera.query.Example.EMPLOYEES;
import static it.filiera.query.Example.PROV;
import static it.filiera.query.Example.exactly;
import static it.filiera.query.Example.filter;
import static it.filiera.query.Example.not;
import static it.filiera.query.Example.open;
import static it.filiera.query.Example.phrase;
import static it.filiera.query.Example.word;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.filiera.query.FilterName.Kind;
import it.filiera.query.FilterValue.Range;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written down cannot be built. */
class ClauseTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\"a", "-a", "-10", "prov:TO", "any:", "a\u00a0b"})
    void aWordIsOneWord(String text) {
        refused(() -> word(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n"})
    void phrasesAndValuesAreNotBlank(String text) {
        refused(() -> phrase(text));
        refused(() -> exactly(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Website", "web site", "a,b", "città", "9"})
    void aFieldHasAPlainName(String field) {
        refused(() -> new Clause.Has(field));
        refused(() -> new QueryParser(List.of(), Set.of(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Prov", "source-year", "a:b", "has"})
    void aFilterHasANameOfSmallLetters(String name) {
        refused(() -> new FilterName(name, Kind.WORDS));
    }

    @Test
    void aFilterHasValuesOfItsKind() {
        refused(() -> filter(PROV));
        refused(() -> filter(PROV, new Range(1L, 2L)));
        refused(() -> filter(EMPLOYEES, exactly("TO")));
    }

    @Test
    void aRangeHasASideAndIsNotEmpty() {
        refused(() -> new Range(null, null));
        refused(() -> new Range(2L, 1L));
    }

    @Test
    void whatIsNegatedReadsBackNegated() {
        refused(() -> not(not(word("a"))));
        refused(() -> not(open("a")));
        refused(() -> not(word("--a")));
    }

    @Test
    void onlyTheLastWordIsOpen() {
        refused(() -> new Query(List.of(open("a"), word("b"))));
    }

    private static void refused(ThrowingCallable building) {
        assertThatIllegalArgumentException().isThrownBy(building);
    }
}
