package it.filiera.search;

import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.phrase;
import static it.filiera.search.Questions.range;
import static it.filiera.search.Questions.typed;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchedTest {

    @TempDir
    private Path folder;

    @Test
    void aWordIsExplainedByTheBestTextThatHasIt() {
        try (Shelf shelf = shelf(Firm.named("Alfa").evidence("sedili di Alfa").activity("sedili sportivi"))) {
            assertThat(shelf.matched(words("sedile"))).containsExactly(new Match("activity", "sedili sportivi"));
            assertThat(shelf.matched(typed("alf"))).containsExactly(new Match("name", "Alfa"));
        }
    }

    @Test
    void eachConditionIsExplained() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("sedili").in("Torino", "TO"))) {
            assertThat(shelf.matched(words("sedili torino")))
                    .containsExactly(new Match("activity", "sedili"), new Match("town", "Torino"));
        }
    }

    @Test
    void aStatedConceptIsExplainedByItsLabelInTheLanguageOfTheQuery() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("die-casting"))) {
            assertThat(shelf.matched(words("pressofusione"))).containsExactly(new Match("capability", "pressofusione"));
            assertThat(shelf.matched(words("die casting"))).containsExactly(new Match("capability", "die casting"));
        }
    }

    @Test
    void aBroaderConceptIsExplainedByTheNarrowerThatIsStated() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("die-casting"))) {
            assertThat(shelf.matched(words("fonderia"))).containsExactly(new Match("capability", "pressofusione"));
        }
    }

    @Test
    void aMentionedConceptIsExplainedByTheTextThatNamesIt() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("engines").evidence("has a die-casting plant"))) {
            assertThat(shelf.matched(words("pressofusione"))).containsExactly(new Match("evidence", "has a die-casting plant"));
        }
    }

    @Test
    void aMisspeltWordIsExplainedByWhatItWasTakenFor() {
        try (Shelf shelf = shelf(Firm.named("Pininfarina"))) {
            assertThat(shelf.matched(words("pinifarina"))).containsExactly(new Match("name", "Pininfarina"));
        }
    }

    @Test
    void aHalfTypedTermIsExplainedByItsLabel() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("hot-forging"))) {
            assertThat(shelf.matched(typed("stampaggio a cal"))).containsExactly(new Match("capability", "stampaggio a caldo"));
        }
    }

    @Test
    void aPhraseIsExplainedByTheTextThatContainsIt() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("la city car elettrica"))) {
            assertThat(shelf.matched(only(phrase("city car")))).containsExactly(new Match("activity", "la city car elettrica"));
        }
    }

    @Test
    void filtersAreExplainedByTheValuesThatHold() {
        try (Shelf shelf = shelf(Firm.named("Alfa").with("role", "supplier", "buyer").with("employees", 70))) {
            assertThat(shelf.matched(only(filter("role", "BUYER", "investor"), range("employees", 50L, null))))
                    .containsExactly(new Match("role", "buyer"), new Match("employees", "70"));
        }
    }

    private Shelf shelf(Firm... firms) {
        return Shelf.of(folder, firms);
    }
}
