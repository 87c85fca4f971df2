package it.filiera.query;

import static it.filiera.query.Example.TOWN;
import static it.filiera.query.Example.exactly;
import static it.filiera.query.Example.filter;
import static it.filiera.query.Example.open;
import static it.filiera.query.Example.phrase;
import static it.filiera.query.Example.query;
import static it.filiera.query.Example.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPrinterTest {

    @Test
    void everythingIsPrintedAsNothing() {
        assertThat(QueryPrinter.print(Query.ALL)).isEmpty();
    }

    @Test
    void anOpenWordEndsTheText() {
        assertThat(print(word("stampaggio"), open("lam"))).isEqualTo("stampaggio lam");
    }

    @Test
    void aClosedWordAtTheEndIsFollowedByASpace() {
        assertThat(print(word("lamiera"))).isEqualTo("lamiera ");
    }

    @Test
    void onlyValuesThatNeedItAreQuoted() {
        assertThat(print(filter(TOWN, exactly("Ivrea"), exactly("San Mauro"), exactly("None"), exactly("a,b"), exactly("17\""))))
                .isEqualTo("town:Ivrea,\"San Mauro\",\"None\",\"a,b\",\"17\\\"\"");
    }

    @Test
    void aValueThatWouldMakeAnAddressOfItsFilterIsQuoted() {
        assertThat(print(filter(TOWN, exactly("//x")))).isEqualTo("town:\"//x\"");
    }

    @Test
    void quotesAndBackslashesInAPhraseAreEscaped() {
        assertThat(print(phrase("a\"b\\"))).isEqualTo("\"a\\\"b\\\\\"");
    }

    @Test
    void aClauseIsPrintedByItself() {
        assertThat(QueryPrinter.print(word("lamiera"))).isEqualTo("lamiera");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "employees:>50 | employees:51..",
                "employees:50..50 | employees:50",
                "' PROV:TO,,none,  -HAS:Pec' | prov:TO,none -has:pec",
                "town:\"Ivrea | town:Ivrea",
                "\"a b | \"a b\"",
            },
            delimiter = '|')
    void eachQueryHasOneCanonicalForm(String typed, String canonical) {
        assertThat(QueryPrinter.print(query(typed))).isEqualTo(canonical);
    }

    private static String print(Clause... clauses) {
        return QueryPrinter.print(new Query(List.of(clauses)));
    }
}
