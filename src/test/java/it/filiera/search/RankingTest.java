package it.filiera.search;

import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.phrase;
import static it.filiera.search.Questions.typed;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Query;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys run against the order that is expected, so that no test passes because of the alphabet. */
class RankingTest {

    @TempDir
    private Path folder;

    @Test
    void theExactNameComesBeforeNamesThatBeginWithIt() {
        inThisOrder(typed("brembo"), Firm.keyed("z", "Brembo"), Firm.keyed("a", "Brembo Friction"));
    }

    @Test
    void theLegalFormIsNotPartOfTheExactName() {
        inThisOrder(words("brembo"), Firm.keyed("z", "Brembo S.p.A."), Firm.keyed("a", "Brembo Friction"));
    }

    @Test
    void theBeginningOfANameComesBeforeAWordWithin() {
        inThisOrder(words("brembo"), Firm.keyed("z", "Brembo Friction"), Firm.keyed("a", "Nuova Brembo Friction"));
    }

    @Test
    void anUnfinishedBeginningOfANameComesBeforeAWordWithin() {
        inThisOrder(typed("bre"), Firm.keyed("z", "Brembo"), Firm.keyed("a", "Officine Bresciane"));
    }

    @Test
    void aWordOfTheNameComesBeforeACapability() {
        inThisOrder(
                words("pressofusione"), Firm.keyed("z", "Nuova Pressofusione"), Firm.keyed("a", "Alfa").capability("die-casting"));
    }

    @Test
    void aCapabilityComesBeforeAWordOfTheActivity() {
        inThisOrder(
                words("sedili"),
                Firm.keyed("z", "Zeta").text(Tier.CAPABILITY, "capability", "sedili"),
                Firm.keyed("a", "Alfa").activity("sedili"));
    }

    @Test
    void anActivityThatNamesTheConceptIsACapability() {
        inThisOrder(
                words("pressofusione"),
                Firm.keyed("z", "Zeta").activity("die casting"),
                Firm.keyed("a", "Alfa").text(Tier.REST, "notes", "pressofusione"));
    }

    @Test
    void aStatedCapabilityComesBeforeOneTheActivityNames() {
        inThisOrder(
                words("die casting"), Firm.keyed("z", "Zeta").capability("die-casting"), Firm.keyed("a", "Alfa").activity("pressofusione"));
    }

    @Test
    void aWordOfTheActivityComesBeforeTheRest() {
        inThisOrder(
                words("torino"), Firm.keyed("z", "Zeta").activity("taxi in Torino"), Firm.keyed("a", "Alfa").in("Torino", "TO"));
    }

    @Test
    void theRestComesBeforeTheEvidence() {
        inThisOrder(
                words("torino"), Firm.keyed("z", "Zeta").in("Torino", "TO"), Firm.keyed("a", "Alfa").evidence("Visited in Torino"));
    }

    @Test
    void withinATierTheExactWordComesBeforeItsStem() {
        inThisOrder(
                words("sedili"), Firm.keyed("z", "Zeta").activity("sedili sportivi"), Firm.keyed("a", "Alfa").activity("un sedile"));
    }

    @Test
    void withinATierAFinishedWordComesBeforeAnUnfinishedOne() {
        inThisOrder(
                typed("turbo"), Firm.keyed("z", "Zeta").activity("turbo"), Firm.keyed("a", "Alfa").activity("turbocompressori"));
    }

    @Test
    void aBetterTierBeatsABetterForm() {
        inThisOrder(
                words("sedili"), Firm.keyed("z", "Fabbrica Sedile Zeta"), Firm.keyed("a", "Alfa").activity("sedili"));
    }

    @Test
    void moreWordsInTheBetterTierComeFirst() {
        inThisOrder(
                words("sedili torino"),
                Firm.keyed("z", "Zeta").activity("sedili a Torino"),
                Firm.keyed("a", "Alfa").activity("sedili").in("Torino", "TO"));
    }

    @Test
    void aMisspeltNameComesBelowExactEvidence() {
        inThisOrder(
                words("comau"), Firm.keyed("z", "Zeta").evidence("Partner of Comau"), Firm.keyed("a", "Comax"));
    }

    @Test
    void aHalfTypedLabelComesBelowAnythingComplete() {
        inThisOrder(
                typed("pressof"),
                Firm.keyed("z", "Zeta").evidence("visita alla pressofusione"),
                Firm.keyed("a", "Alfa").capability("die-casting"));
    }

    @Test
    void equalScoresComeByKey() {
        inThisOrder(words("sedili"), Firm.keyed("a", "Zeta").activity("sedili"), Firm.keyed("b", "Alfa").activity("sedili"));
    }

    @Test
    void aQuotedPhraseRanksByTierToo() {
        inThisOrder(
                only(phrase("city car")), Firm.keyed("z", "City Car Milano"), Firm.keyed("a", "Alfa").activity("a city car"));
    }

    @Test
    void scoresFallAlongTheAnswer() {
        try (Shelf shelf = Shelf.of(
                folder, Firm.named("Sedili"), Firm.named("Sedili Alfa"), Firm.named("Beta").activity("sedili"))) {
            assertThat(shelf.hits(typed("sedili"))).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    private void inThisOrder(Query query, Firm first, Firm second) {
        try (Shelf shelf = Shelf.of(folder, second, first)) {
            assertThat(shelf.find(query)).containsExactly(first.document().key(), second.document().key());
        }
    }
}
