package it.filiera.search;

import static it.filiera.search.Questions.typed;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltWordTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "pinifarina, Pininfarina", "brenbo, Brembo", "bermbo, Brembo", "streparawa, Streparava", "magnetti mareli, Magneti Marelli",
        "rembo, Rambo", "teksit, Teksid"
    })
    void aMisspeltNameIsFound(String typed, String name) {
        try (Shelf shelf = shelf(Firm.named(name), Firm.named("Alfa Sedili"))) {
            assertThat(shelf.find(typed(typed))).containsExactly(Firm.named(name).document().key());
        }
    }

    @ParameterizedTest
    @CsvSource({"omr, Omt", "fiat, Giat", "brembo, Crumbo", "9001, 9002"})
    void whatDiffersTooMuchIsNot(String typed, String name) {
        try (Shelf shelf = shelf(Firm.named(name))) {
            assertThat(shelf.find(words(typed))).isEmpty();
        }
    }

    @Test
    void aMisspeltBeginningIsFoundWhileTyping() {
        try (Shelf shelf = shelf(Firm.named("Pininfarina"))) {
            assertThat(shelf.find(typed("pinifar"))).containsExactly("pininfarina");
        }
    }

    @Test
    void theNearerSpellingComesFirst() {
        try (Shelf shelf = shelf(Firm.keyed("a", "Carrozxerxa"), Firm.keyed("b", "Carrozxeria"))) {
            assertThat(shelf.find(words("carrozzeria"))).containsExactly("b", "a");
        }
    }

    @Test
    void aMisspeltWholeNameComesBeforeNamesThatContainIt() {
        try (Shelf shelf = shelf(
                Firm.keyed("a", "Automobili Pininfarina"), Firm.keyed("b", "Pininfarina Extra"), Firm.keyed("c", "Pininfarina"))) {
            assertThat(shelf.find(words("pinifarina"))).containsExactly("c", "b", "a");
        }
    }

    @Test
    void aWholeNameComesBeforeANameThatContainsTheWord() {
        try (Shelf shelf = shelf(Firm.keyed("a", "Ann Arbor Spark"), Firm.keyed("b", "Sparco S.p.A."))) {
            assertThat(shelf.find(words("sparko"))).containsExactly("b", "a");
        }
    }

    @Test
    void firmsThatWereRenamedDoNotMakeTheirFormerWordCommon() {
        Firm[] many = IntStream.range(0, 12).mapToObj(i -> Firm.keyed("k" + i, "Pinifarina")).toArray(Firm[]::new);
        Firm[] renamed = IntStream.range(1, 12).mapToObj(i -> Firm.keyed("k" + i, "Alfa")).toArray(Firm[]::new);
        try (Shelf shelf = shelf(many)) {
            shelf.index().write(Shelf.documents(Firm.named("Pininfarina")), List.of(), Shelf.FIRST);
            assertThat(shelf.find(words("pinifarina"))).hasSize(12).doesNotContain("pininfarina");

            shelf.index().write(Shelf.documents(renamed), List.of(), Shelf.FIRST);

            assertThat(shelf.find(words("pinifarina"))).containsExactly("k0", "pininfarina");
        }
    }

    @Test
    void aWordThatIsThereStillFindsOthersBelow() {
        try (Shelf shelf = shelf(Firm.named("Pinifarina"), Firm.named("Pininfarina"))) {
            assertThat(shelf.find(words("pinifarina"))).containsExactly("pinifarina", "pininfarina");
        }
    }

    @Test
    void aFrequentWordIsNotTakenForAMisspelling() {
        Firm[] firms = new Firm[12];
        for (int i = 0; i < 11; i++) {
            firms[i] = Firm.named("Motore " + i);
        }
        firms[11] = Firm.named("Potore");
        try (Shelf shelf = shelf(firms)) {
            assertThat(shelf.find(words("motore"))).doesNotContain("potore").hasSize(11);
        }
    }

    @Test
    void aMisspeltTermOfTheTradeStillHasItsMeaning() {
        try (Shelf shelf = shelf(Firm.named("Alfa").capability("die-casting"), Firm.named("Beta").capability("hot-forging"))) {
            assertThat(shelf.find(words("presofusione"))).containsExactly("alfa");
            assertThat(shelf.find(words("stampagio a caldo"))).containsExactly("beta");
        }
    }

    private Shelf shelf(Firm... firms) {
        return Shelf.of(folder, firms);
    }
}
