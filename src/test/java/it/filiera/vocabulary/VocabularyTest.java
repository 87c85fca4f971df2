package it.filiera.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = TradeWords.vocabulary();

    @Test
    void aLabelOfEitherLanguageMentionsItsConcept() {
        assertThat(codes("officina di pressofusione")).containsExactly("die-casting");
        assertThat(codes("Die-Casting works")).containsExactly("die-casting");
    }

    @Test
    void theLongestLabelTakesItsWords() {
        assertThat(codes("sand casting")).containsExactly("sand-casting");
        assertThat(codes("casting")).containsExactly("casting");
    }

    @Test
    void termsThatShareAWordAreTermsOfTheirOwn() {
        assertThat(codes("stampaggio a caldo")).containsExactly("hot-forging");
        assertThat(codes("stampaggio lamiera")).containsExactly("stamping");
        assertThat(codes("stampaggio plastica")).containsExactly("injection-moulding");
        assertThat(codes("stampaggio")).isEmpty();
    }

    @Test
    void pluralsAndStopWordsDoNotMatter() {
        assertThat(codes("pastiglia per il freno")).containsExactly("brake-pads");
        assertThat(codes("cablaggi")).containsExactly("wiring");
    }

    @Test
    void punctuationAndConjunctionsEndATerm() {
        assertThat(codes("lavorazione lamiera, plastica; stampaggio, lamiera")).isEmpty();
        assertThat(codes("pastiglie e freno")).isEmpty();
    }

    @Test
    void aConjunctionWithinALabelIsPartOfIt() {
        assertThat(codes("ricerca e sviluppo")).containsExactly("research");
        assertThat(codes("ricerca sviluppo")).isEmpty();
        assertThat(codes("R&D")).containsExactly("research");
    }

    @Test
    void englishSaysASharedLastWordOnce() {
        assertThat(codes("hot, cold and drop forging")).containsExactly("hot-forging", "cold-forging", "hot-forging");
        assertThat(codes("hot metal, forging")).containsExactly("forging");
    }

    @Test
    void aNameThatLooksLikeATermMentionsNothing() {
        assertThat(codes("design centre of JAC Motors")).isEmpty();
        assertThat(codes("motors")).containsExactly("engines");
        assertThat(vocabulary.concept("names")).isNull();
    }

    @Test
    void aConceptServesWhatItIsAboutAndWhatThatIsAKindOf() {
        assertThat(vocabulary.servedBy("casting-machines")).containsExactlyInAnyOrder("die-casting", "casting");
        assertThat(vocabulary.servedBy("die-casting")).isEmpty();
    }

    @Test
    void wordsThatOnlyShareAStemAreNotTakenForEachOtherWhenOneIsWrittenExactly() {
        Vocabulary both = Vocabulary.of(List.of(
                new Concept("screw", null, "product", "", "screw", "vite", List.of(), List.of()),
                new Concept("life", null, "service", "", "life testing", "vita", List.of(), List.of())));

        assertThat(both.mentions("vite")).extracting(mention -> mention.concept().code()).containsExactly("screw");
        assertThat(both.mentions("viti")).hasSize(2);
    }

    @Test
    void aMentionSaysWhereItIsAndInWhichLanguage() {
        Mention mention = vocabulary.mentions("per lo stampaggio a caldo!").getFirst();

        assertThat("per lo stampaggio a caldo!".substring(mention.start(), mention.end())).isEqualTo("stampaggio a caldo");
        assertThat(mention.language()).isEqualTo(Locale.ITALIAN);
    }

    @Test
    void ancestorsIncludeTheConceptItself() {
        assertThat(vocabulary.withAncestors("die-casting")).containsExactlyInAnyOrder("die-casting", "casting");
        assertThat(vocabulary.withAncestors("unknown")).containsExactly("unknown");
    }

    @Test
    void halfTypedWordsBecomeLabels() {
        assertThat(vocabulary.completions(Words.of("stampaggio a cal"), true))
                .extracting(mention -> mention.concept().code())
                .containsExactly("hot-forging");
        assertThat(vocabulary.completions(Words.of("pressofus"), true))
                .extracting(mention -> mention.concept().code())
                .containsExactly("die-casting");
    }

    @Test
    void aFinishedWordIsCompletedByFurtherWordsOnly() {
        assertThat(vocabulary.completions(Words.of("stampaggi"), false)).hasSize(4);
        assertThat(vocabulary.completions(Words.of("stampa"), false)).isEmpty();
    }

    @Test
    void twoConceptsMayNotShareACode() {
        Concept one = new Concept("x", null, "", "", "x", "x", List.of(), List.of());

        assertThatThrownBy(() -> Vocabulary.of(List.of(one, one))).hasMessageContaining("x");
    }

    @Test
    void aMissingBroaderConceptIsRefused() {
        Concept one = new Concept("x", "y", "", "", "x", "x", List.of(), List.of());

        assertThatThrownBy(() -> Vocabulary.of(List.of(one))).hasMessageContaining("kind of y");
    }

    @Test
    void aMissingConceptThatIsServedIsRefused() {
        Concept one = new Concept("x", null, "", "", "x", "x", List.of(), List.of(), List.of("y"));

        assertThatThrownBy(() -> Vocabulary.of(List.of(one))).hasMessageContaining("serves [y]");
    }

    @Test
    void theFileGivesConceptsWithTheirSynonyms() throws IOException {
        Concept concept = ConceptFile.read(new StringReader(
                        "code,broader,kind,category,label_en,label_it,synonyms_en,synonyms_it\n"
                                + "wiring,,product,electrical,wiring harness,cablaggio,\"cable harness;loom\",cablaggi auto\n"))
                .getFirst();

        assertThat(concept.broader()).isNull();
        assertThat(concept.synonymsEn()).containsExactly("cable harness", "loom");
        assertThat(concept.label(Locale.ITALIAN)).isEqualTo("cablaggio");
    }

    private List<String> codes(String text) {
        return vocabulary.mentions(text).stream().map(mention -> mention.concept().code()).toList();
    }
}
