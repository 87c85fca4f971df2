package it.filiera.query;

import static it.filiera.query.Example.problem;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final String FILTERS = "contacted, employees, founded, has, prov, status, town";
    private static final String FIELDS = "contacted, employees, founded, pec, prov, status, town, vat-number, website";

    @Test
    void anUnknownFilterIsNamedWithTheKnownOnes() {
        Problem problem = problem("x colour:red");
        assertThat(problem.reason().key()).isEqualTo("query.unknown-filter");
        assertThat(problem.reason().arguments()).containsExactly("colour", FILTERS);
    }

    @ParameterizedTest
    @CsvSource({"porv, prov", "provincia, prov", "Employee, employees", "twon, town", "statsu, status", "fuonded, founded", "ha, has"})
    void aMistypedFilterBringsTheNearestOne(String typed, String meant) {
        Problem problem = problem(typed + ":x");
        assertThat(problem.reason().key()).isEqualTo("query.unknown-filter-nearest");
        assertThat(problem.reason().arguments()).containsExactly(typed, meant, FILTERS);
    }

    @Test
    void anUnknownFieldIsNamedWithTheKnownOnes() {
        Problem problem = problem("has:colour");
        assertThat(problem.reason().key()).isEqualTo("query.unknown-field");
        assertThat(problem.reason().arguments()).containsExactly("colour", FIELDS);
    }

    @Test
    void aMistypedFieldBringsTheNearestOne() {
        assertThat(problem("has:webiste").reason().arguments()).containsExactly("webiste", "website", FIELDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prov:", "prov:,", "prov: TO", "prov:\"\"", "prov:\" ", "-prov:"})
    void aFilterWithoutValueSaysWhatMayStandThere(String input) {
        assertThat(problem(input)).returns("query.no-words", problem -> problem.reason().key());
    }

    @Test
    void aFilterOfNumbersWithoutValueSaysWhatMayStandThere() {
        assertThat(problem("employees:")).isEqualTo(new Problem(Message.of("query.no-numbers", "employees"), 0, 10));
    }

    @Test
    void hasWithoutFieldListsTheFields() {
        assertThat(problem("has:").reason().arguments()).containsExactly(FIELDS);
    }

    @Test
    void hasTakesOneField() {
        assertThat(problem("has:pec,website").reason().key()).isEqualTo("query.several-fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc..", "..", "...", "50-250", "1.400", "50...250", ">", ">50..", "\"none\"", "5 0", "½", "٣"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(problem("employees:\"" + typed.replace("\"", "\\\"") + "\"").reason().key()).isEqualTo("query.not-a-number");
    }

    @Test
    void aRangeTheWrongWayRoundBringsTheRightOne() {
        assertThat(problem("employees:250..50").reason().arguments()).containsExactly("250..50", "employees", "50..250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", ">9223372036854775807", "<-9223372036854775808", "1..99999999999999999999"})
    void aNumberTooLargeIsRefused(String typed) {
        assertThat(problem("employees:" + typed).reason().key()).isEqualTo("query.too-large");
    }

    @ParameterizedTest
    @CsvSource({"x colour:red y, colour", "x -prov:, prov:", "employees:5|abc|7, abc", "has:pec has:nix, nix", "town:a porv:b, porv"})
    void aProblemPointsAtWhatIsAtFault(String input, String atFault) {
        String typed = input.replace('|', ',');
        Problem problem = problem(typed);
        assertThat(typed.substring(problem.start(), problem.end())).isEqualTo(atFault);
    }

    @Test
    void theFirstProblemIsReported() {
        assertThat(problem("employees:x colour:red").reason().key()).isEqualTo("query.not-a-number");
    }

    @Test
    void aLongMistakeIsShownShortened() {
        assertThat(problem("x".repeat(100_000) + ":").reason().arguments()).first().isEqualTo("x".repeat(40) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a.b ", "\"a b\" ", "-a ", "& ", "prov:TO,CN ", "-has:pec ", "employees:5,6.. "})
    void sixtyFourWordsNumbersAndFiltersAreTheMost(String part) {
        int counted = part.matches("a\\.b |\"a b\" |employees.*") ? 2 : 1;

        assertThat(Example.query(part.repeat(64 / counted)).clauses()).hasSize(64 / counted);
        assertThat(problem(part.repeat(64 / counted + 1)).reason()).isEqualTo(Message.of("query.too-long", 64));
    }

    @Test
    void emptyQuotesSayNothingHoweverMany() {
        assertThat(Example.query("\"\" ".repeat(1000)).clauses()).isEmpty();
    }

    @Test
    void aPastedParagraphIsPointedAtFromWhereItIsTooLong() {
        assertThat(problem("word ".repeat(300))).returns(64 * 5, Problem::start).returns(64 * 5 + 4, Problem::end);
    }

    @Test
    void aFilterListsFiveHundredValuesAtMost() {
        assertThat(Example.query("prov:" + "TO,".repeat(500)).clauses()).hasSize(1);
        assertThat(problem("prov:" + "TO,".repeat(501)).reason()).isEqualTo(Message.of("query.too-many-values", "prov", 500));
    }
}
