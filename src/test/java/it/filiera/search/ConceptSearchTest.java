package it.filiera.search;

import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.typed;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptSearchTest {

    @TempDir
    private Path folder;

    @Test
    void italianFindsEnglish() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("aluminium die casting"))) {
            assertThat(shelf.find(typed("pressofusione"))).containsExactly("alfa");
        }
    }

    @Test
    void englishFindsItalian() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("pressofusione di alluminio"))) {
            assertThat(shelf.find(typed("die casting"))).containsExactly("alfa");
        }
    }

    @ParameterizedTest
    @CsvSource({"stampaggio a caldo, forge", "stampaggio lamiera, press", "stampaggio plastica, moulder", "stampaggio a freddo, header"})
    void termsThatShareAWordDoNotBringEachOther(String query, String expected) {
        try (Shelf shelf = shelf(
                Firm.named("Forge").activity("Stampaggio a caldo di acciaio"),
                Firm.named("Press").activity("Stampaggio lamiera"),
                Firm.named("Moulder").activity("Stampaggio plastica a caldo"),
                Firm.named("Header").activity("Stampaggio a freddo, lamiera"))) {
            assertThat(shelf.find(typed(query))).containsExactly(expected);
        }
    }

    @Test
    void theBroaderConceptFindsTheNarrowerBelowItself() {
        try (Shelf shelf = shelf(Firm.keyed("a", "Alfa").capability("die-casting"), Firm.keyed("b", "Beta").capability("casting"))) {
            assertThat(shelf.find(words("fonderia"))).containsExactly("b", "a");
        }
    }

    @Test
    void theNarrowerConceptFindsNeitherTheBroaderNorItsSiblings() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa").capability("die-casting"), Firm.named("Beta").capability("casting"),
                Firm.named("Gamma").capability("sand-casting"))) {
            assertThat(shelf.find(words("pressofusione"))).containsExactly("alfa");
        }
    }

    @Test
    void whatServesAConceptComesAfterWhatIsOne() {
        try (Shelf shelf = shelf(
                Firm.keyed("a", "Alfa").activity("Die-casting presses"), Firm.keyed("b", "Beta").capability("casting-machines"),
                Firm.keyed("c", "Gamma").activity("die-cast parts"))) {
            assertThat(shelf.find(words("pressofusione"))).containsExactly("c", "a", "b");
            assertThat(shelf.find(only(filter("cap", "die-casting")))).isEmpty();
        }
    }

    @Test
    void aNameTellsWhatIsMadeOnlyWhereNothingIsStated() {
        try (Shelf shelf = shelf(Firm.named("Foundry Rossi"), Firm.named("Foundry Verdi").capability("steel"))) {
            assertThat(shelf.find(words("fonderia"))).containsExactly("foundry-rossi");
            assertThat(shelf.find(words("foundry"))).containsExactlyInAnyOrder("foundry-rossi", "foundry-verdi");
        }
    }

    @Test
    void evidenceMentionsConceptsToo() {
        try (Shelf shelf = shelf(Firm.named("Alfa").evidence("A visit to the die-casting plant"))) {
            assertThat(shelf.find(words("pressofusione"))).containsExactly("alfa");
        }
    }

    @Test
    void aTermBesideOtherWordsIsOneCondition() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa").capability("hot-forging").in("Torino", "TO"),
                Firm.named("Beta").capability("hot-forging").in("Cuneo", "CN"))) {
            assertThat(shelf.find(typed("torino stampaggio a caldo"))).containsExactly("alfa");
            assertThat(shelf.find(typed("stampaggio a caldo torino"))).containsExactly("alfa");
        }
    }

    @Test
    void theLiteralWordsAreFoundEvenWithinALongerTerm() {
        try (Shelf shelf = shelf(Firm.named("Alfa").activity("fusione di metalli"), Firm.named("Beta").activity("lega di metalli"))) {
            assertThat(shelf.find(words("metalli"))).containsExactly("alfa", "beta");
        }
    }

    @Test
    void aTermIsFoundWhileItIsTyped() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("hot-forging"), Firm.named("Beta").capability("stamping"))) {
            assertThat(shelf.find(typed("stampaggio a cal"))).containsExactly("alfa");
            assertThat(shelf.find(typed("stampagg"))).containsExactly("alfa", "beta");
        }
    }

    @Test
    void aWordThatOnlyBeginsTermsFindsTheirFirmsInTheOtherLanguage() {
        try (Shelf shelf = shelf(
                Firm.named("Alfa").activity("hot forging").in("Torino", "TO"),
                Firm.named("Beta").activity("sheet-metal stamping").in("Torino", "TO"),
                Firm.named("Gamma").activity("die casting").in("Torino", "TO"))) {
            assertThat(shelf.find(typed("stampaggio torino"))).containsExactly("alfa", "beta");
        }
    }

    @Test
    void theFilterOfConceptsFindsTheNarrower() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("die-casting"), Firm.named("Beta").capability("steel"))) {
            assertThat(shelf.find(only(filter("cap", "casting")))).containsExactly("alfa");
        }
    }

    private Shelf shelf(Firm... firms) {
        return Shelf.of(folder, firms);
    }
}
