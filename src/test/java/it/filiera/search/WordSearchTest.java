package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static it.filiera.search.Questions.not;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.phrase;
import static it.filiera.search.Questions.typed;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Clause;
import it.filiera.query.Query;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Cuorgnè", "cuorgne", "CUORGNÈ", "Cuorgne'"})
    void caseAndAccentsDoNotMatter(String word) {
        try (Shelf shelf = shelf(Firm.named("Alfa").in("Cuorgnè", "TO"))) {
            assertThat(shelf.find(words(word))).containsExactly("alfa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dellorto", "dell'orto", "dell orto", "idea", "alko"})
    void aNameIsFoundWithoutItsApostrophesDotsAndHyphens(String typed) {
        try (Shelf shelf = shelf(Firm.keyed("x", "Dell'Orto I.DE.A Al-Ko"))) {
            assertThat(shelf.find(words(typed))).containsExactly("x");
            assertThat(shelf.matched(words(typed))).contains(new Match("name", "Dell'Orto I.DE.A Al-Ko"));
        }
    }

    @Test
    void allWordsMustBeThereInWhicheverText() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa").activity("sedili").in("Torino", "TO"), Firm.named("Beta").activity("sedili").in("Cuneo", "CN"))) {
            assertThat(shelf.find(words("torino sedili"))).containsExactly("alfa");
        }
    }

    @Test
    void theLastWordMayBeUnfinished() {
        try (Shelf shelf = shelf(Firm.named("Pininfarina"))) {
            assertThat(shelf.find(typed("p"))).containsExactly("pininfarina");
            assertThat(shelf.find(typed("pininf"))).containsExactly("pininfarina");
        }
    }

    @Test
    void otherWordsAreFinished() {
        try (Shelf shelf = shelf(Firm.named("Sedili Torino"))) {
            assertThat(shelf.find(words("sed torino"))).isEmpty();
        }
    }

    @Test
    void manyWordsThatBeginAlikeAreAllFound() {
        Firm[] firms = new Firm[300];
        for (int i = 0; i < firms.length; i++) {
            firms[i] = Firm.keyed("k" + i, "Moto" + "abcdefghij".charAt(i % 10) + Integer.toString(i, 36) + "x");
        }
        try (Shelf shelf = shelf(firms)) {
            SearchResult result = shelf.index().search(typed("motoa"), new SearchRequest(50, Order.RELEVANCE, false), TODAY);

            assertThat(result.total()).isEqualTo(30);
        }
    }

    @Test
    void stopWordsAreNotAskedFor() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("sedili auto"))) {
            assertThat(shelf.find(words("sedili per le auto"))).containsExactly("alfa");
        }
    }

    @Test
    void aStopWordAloneIsAskedFor() {
        try (Shelf shelf = shelf(Firm.named("Uno"), Firm.named("Alfa"))) {
            assertThat(shelf.find(words("uno"))).containsExactly("uno");
        }
    }

    @Test
    void dottedNamesAreFoundWithoutTheirDots() {
        try (Shelf shelf = shelf(Firm.named("O.M.R. S.p.A."))) {
            assertThat(shelf.find(words("omr spa"))).containsExactly("omr-spa");
        }
    }

    @Test
    void aQuotedPhraseStandsInThisOrderAndForm() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa").activity("dischi freno e pinze"), Firm.named("Beta").activity("freno dischi"),
                Firm.named("Gamma").activity("disco freno"))) {
            assertThat(shelf.find(only(phrase("Dischi freno")))).containsExactly("alfa");
        }
    }

    @Test
    void aQuotedPhraseDoesNotGoFromOneTextToTheNext() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("dischi").activity("freno"))) {
            assertThat(shelf.find(only(phrase("dischi freno")))).isEmpty();
        }
    }

    @Test
    void aQuotedWordMeansNothingElse() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("die-casting"), Firm.named("Beta").activity("pressofusione"))) {
            assertThat(shelf.find(only(phrase("pressofusione")))).containsExactly("beta");
        }
    }

    @Test
    void anUnwantedWordExcludes() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("sedili treno"), Firm.named("Beta").activity("sedili auto"))) {
            assertThat(shelf.find(words("sedili", not(new Clause.Word("treno", false))))).containsExactly("beta");
            assertThat(shelf.find(only(not(phrase("sedili treno"))))).containsExactly("beta");
        }
    }

    @Test
    void anEmptyQueryListsAllByName() {
        try (Shelf shelf = shelf(Firm.keyed("a", "Zeta"), Firm.keyed("b", "Èlan"), Firm.keyed("c", "alfa"))) {
            assertThat(shelf.find(Query.ALL)).containsExactly("c", "b", "a");
        }
    }

    @Test
    void anyQueryCanBeSortedByName() {
        try (Shelf shelf = shelf(Firm.keyed("a", "Sedili"), Firm.keyed("b", "Alfa Sedili"))) {
            assertThat(shelf.sorted(words("sedili"), Order.NAME)).containsExactly("b", "a");
        }
    }

    @Test
    void sortingByNumberPutsTheUnknownLast() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa"), Firm.named("Beta").with("employees", 10), Firm.named("Gamma").with("employees", 5000))) {
            assertThat(shelf.sorted(Query.ALL, new Order.Number("employees", true))).containsExactly("gamma", "beta", "alfa");
            assertThat(shelf.sorted(Query.ALL, new Order.Number("employees", false))).containsExactly("beta", "gamma", "alfa");
        }
    }

    @Test
    void thePageIsLimitedAndTheTotalIsNot() {
        try (Shelf shelf = shelf(Firm.named("Sedili Alfa"), Firm.named("Sedili Beta"), Firm.named("Sedili Gamma"))) {
            SearchResult result = shelf.index().search(words("sedili"), new SearchRequest(2, Order.RELEVANCE, false), TODAY);

            assertThat(result.hits()).hasSize(2);
            assertThat(result.total()).isEqualTo(3);
        }
    }

    private Shelf shelf(Firm... firms) {
        return Shelf.of(folder, firms);
    }
}
