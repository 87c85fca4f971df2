package it.filiera.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Words;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is marked in a text. */
class HighlightsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void aWordIsMarkedInAnyFormAndCase() {
        assertThat(marked("valvola ", "VÀLVOLE per motori")).containsExactly("VÀLVOLE");
    }

    @Test
    void theLastWordIsABeginning() {
        assertThat(marked("elettr", "Componenti elettronici e meccanici")).containsExactly("elettronici");
    }

    @Test
    void theTradeVocabularyMarksTheOtherLanguage() {
        assertThat(marked("pressofusione ", "Aluminium die casting of housings")).containsExactly("die casting");
    }

    @Test
    void ofALongLabelTheWordsThatNameItAreMarked() {
        assertThat(marked("fonderia ", "Castings for cars, motorcycles and trucks")).containsExactly("Castings");
        assertThat(marked("elettronica ", "Engine electronics for cars, motorcycles, trucks, tractors")).containsExactly("electronics");
    }

    @Test
    void articlesAndPrepositionsAreNotMarked() {
        assertThat(marked("da Dà", "fornitore da Torino")).isEmpty();
    }

    @Test
    void whatAFilterAsksForIsNotMarked() {
        assertThat(marked("prov:TO -torino", "Torino TO")).isEmpty();
    }

    @Test
    void aLateMatchIsBroughtForward() {
        Marked text = highlights("getti ").in("Lavorazioni meccaniche di alta precisione e fornitura di getti finiti", List.of());

        assertThat(text.fromMatch().text()).startsWith("… ").hasSizeLessThan(40);
        assertThat(marked(text.fromMatch())).isEqualTo(marked(text));
    }

    @Property
    void marksStayWithinTheText(@ForAll String query, @ForAll String text) {
        if (OrganisationFilters.OWN.parse(query) instanceof Parsed.Understood(Query understood)) {
            Marked marked = new Highlights(VOCABULARY, understood).in(text, List.of());

            for (Marked one : List.of(marked, marked.fromMatch())) {
                int end = 0;
                for (Span span : one.spans()) {
                    assertThat(span.start()).isGreaterThanOrEqualTo(end);
                    assertThat(span.end()).isLessThanOrEqualTo(one.text().length());
                    end = span.end();
                }
                assertThat(one.pieces().stream().map(Marked.Piece::text).reduce("", String::concat)).isEqualTo(one.text());
            }
        }
    }

    /** A text of stop words only has nothing to be marked. */
    @Property
    void everyTextFindsItself(@ForAll("texts") String text) {
        assertThat(marked(text, text)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("bcdfghàùABC 0").ofMinLength(3).ofMaxLength(30)
                .filter(text -> Words.of(text).stream().anyMatch(word -> !word.stop()));
    }

    private static List<String> marked(String query, String text) {
        return marked(highlights(query).in(text, List.of()));
    }

    private static List<String> marked(Marked text) {
        return text.pieces().stream().filter(Marked.Piece::marked).map(Marked.Piece::text).toList();
    }

    private static Highlights highlights(String query) {
        return new Highlights(VOCABULARY, ((Parsed.Understood) OrganisationFilters.OWN.parse(query)).query());
    }
}
