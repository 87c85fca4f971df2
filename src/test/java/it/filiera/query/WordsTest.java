package it.filiera.query;

import static it.filiera.query.Example.clause;
import static it.filiera.query.Example.clauses;
import static it.filiera.query.Example.not;
import static it.filiera.query.Example.open;
import static it.filiera.query.Example.phrase;
import static it.filiera.query.Example.query;
import static it.filiera.query.Example.word;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\"", "\"\"", "-\"  \""})
    void nothingTypedAsksForEverything(String input) {
        assertThat(query(input)).isEqualTo(Query.ALL);
    }

    @Test
    void theLastWordIsOpenWhileItIsTyped() {
        assertThat(clauses("stampaggio lam")).containsExactly(word("stampaggio"), open("lam"));
    }

    @Test
    void aSpaceClosesTheLastWord() {
        assertThat(clause("lamiera ")).isEqualTo(word("lamiera"));
    }

    @Test
    void aWordBeforeAFilterIsClosed() {
        assertThat(clauses("lamiera prov:TO")).first().isEqualTo(word("lamiera"));
    }

    @Test
    void aNegatedWordIsNeverOpen() {
        assertThat(clause("-lamiera")).isEqualTo(not(word("lamiera")));
    }

    @Test
    void anyWhiteSpaceSeparatesWords() {
        assertThat(clauses("a\u00a0b\tc\nd ")).containsExactly(word("a"), word("b"), word("c"), word("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "--verbose", "tier-1", "e-axle", "---", "a-"})
    void aDashThatIsAloneDoubledOrInsideIsText(String input) {
        assertThat(clause(input)).isEqualTo(open(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "https://www.example.org", "http://x", ":x", "17\"", "l'auto", "a/b:c", "\\", "2023:2024"})
    void whatOnlyResemblesAFilterOrAQuotationIsText(String input) {
        assertThat(clause(input)).isEqualTo(open(input));
    }

    @Test
    void quotedWordsAreAPhrase() {
        assertThat(clauses("\"freno a disco\" x")).containsExactly(phrase("freno a disco"), open("x"));
    }

    @Test
    void anUnclosedPhraseReadsToTheEnd() {
        assertThat(clauses("x \"freno a di")).containsExactly(word("x"), phrase("freno a di"));
    }

    @Test
    void aPhraseMayContainEscapedQuotes() {
        assertThat(clause("\"cerchi 17\\\" \\\\ lega\"")).isEqualTo(phrase("cerchi 17\" \\ lega"));
    }

    @Test
    void aBackslashBeforeOtherLettersIsItself() {
        assertThat(clause("\"C:\\temp\"")).isEqualTo(phrase("C:\\temp"));
    }

    @Test
    void aPhraseMayLookLikeAFilter() {
        assertThat(clause("\"prov:TO\"")).isEqualTo(phrase("prov:TO"));
    }

    @Test
    void aPhraseCanBeNegated() {
        assertThat(clause("-\"freno a disco\"")).isEqualTo(not(phrase("freno a disco")));
    }

    @Test
    void aClosingQuoteEndsThePhrase() {
        assertThat(clauses("\"freno\"disco")).containsExactly(phrase("freno"), open("disco"));
    }
}
