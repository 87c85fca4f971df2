package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.CodeNames;
import it.filiera.directory.ui.Completer.Completion;
import it.filiera.message.Messages;
import it.filiera.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleterTest {

    private static final Map<String, Map<String, Integer>> COUNTS = Map.of(
            "prov", Map.of("TO", 20, "CN", 3), "town", Map.of("San Mauro Torinese", 1), "employees", Map.of("10..49", 4, "none", 7));

    private final Completer completer = new Completer(OrganisationFilters.OWN, 
            new Labels(new Messages(Locale.ENGLISH), new CodeNames(Map.of(), Map.of(), Map.of("TO", "Torino", "CN", "Cuneo"), Map.of())),
            COUNTS,
            Vocabulary.load(),
            Locale.ENGLISH);

    @Test
    void aFilterIsFoundByItsNameAndByWhatItMeans() {
        assertThat(completer.completions("cast pro")).singleElement().isEqualTo(new Completion("Province", "prov:", null, "cast prov:"));
        assertThat(completer.completions("certif")).extracting(Completion::code).containsExactly("cert:");
    }

    @Test
    void aValueIsFoundByItsNameWithItsCount() {
        assertThat(completer.completions("prov:cun")).containsExactly(new Completion("Cuneo (CN)", "CN", 3, "prov:CN "));
    }

    @Test
    void furtherValuesAreCompletedBehindTheComma() {
        assertThat(completer.completions("prov:CN,t")).extracting(Completion::text).containsExactly("prov:CN,TO ");
    }

    @Test
    void aValueWithBlanksIsQuoted() {
        assertThat(completer.completions("town:mau")).extracting(Completion::text).containsExactly("town:\"San Mauro Torinese\" ");
    }

    @Test
    void sizesAndNotStatedAreOffered() {
        assertThat(completer.completions("employees:"))
                .extracting(Completion::name)
                .containsExactlyInAnyOrder("10 to 49", "Not stated");
    }

    @Test
    void theTradeVocabularyIsOfferedOnRequestInEitherLanguage() {
        assertThat(completer.all("prov:TO pressof"))
                .anySatisfy(offer -> {
                    assertThat(offer.name()).isEqualToIgnoringCase("die casting");
                    assertThat(offer.code()).isEqualToIgnoringCase("pressofusione");
                    assertThat(offer.text()).isEqualToIgnoringCase("prov:TO die casting ");
                })
                .extracting(Completion::code)
                .contains("cert:");
    }

    @Test
    void anOrdinaryWordOffersNothing() {
        assertThat(completer.completions("pressofusione")).isEmpty();
        assertThat(completer.completions("p")).isEmpty();
    }
}
