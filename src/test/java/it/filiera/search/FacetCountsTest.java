package it.filiera.search;

import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import it.filiera.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetCountsTest {

    private final Shelf shelf;

    FacetCountsTest(@TempDir Path folder) {
        shelf = Shelf.open(folder);
    }

    @BeforeEach
    void fill() {
        shelf.index().rebuild(Shelf.documents(
                Firm.named("Alfa").activity("sedili").with("prov", "TO").with("role", "supplier", "buyer"),
                Firm.named("Beta").activity("sedili").with("prov", "TO").with("role", "supplier"),
                Firm.named("Gamma").activity("motori").with("prov", "CN").with("role", "supplier"),
                Firm.named("Delta").activity("motori").with("prov", "BI")), Shelf.FIRST);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void everyFilterOfWordsIsCounted() {
        assertThat(shelf.facets(Query.ALL)).containsOnlyKeys("prov", "town", "role", "cap", "cert");
    }

    @Test
    void valuesComeByCountThenByName() {
        assertThat(shelf.facets(Query.ALL).get("prov"))
                .containsExactly(entry("TO", 2), entry("BI", 1), entry("CN", 1));
    }

    @Test
    void severalValuesOfADocumentCountEach() {
        assertThat(shelf.facets(Query.ALL).get("role"))
                .containsExactly(entry("supplier", 3), entry("buyer", 1), entry("none", 1));
    }

    @Test
    void documentsWithoutAValueAreCountedAsSuch() {
        assertThat(shelf.facets(Query.ALL).get("cert")).containsExactly(entry("none", 4));
    }

    @Test
    void wordsNarrowTheCounts() {
        assertThat(shelf.facets(words("motori")).get("prov")).containsExactly(entry("BI", 1), entry("CN", 1));
    }

    @Test
    void aChoiceDoesNotNarrowItsOwnFilter() {
        assertThat(shelf.facets(only(filter("prov", "TO"))).get("prov"))
                .containsExactly(entry("TO", 2), entry("BI", 1), entry("CN", 1));
    }

    @Test
    void aChoiceNarrowsTheOtherFilters() {
        assertThat(shelf.facets(only(filter("prov", "TO"))).get("role"))
                .containsExactly(entry("supplier", 2), entry("buyer", 1));
    }

    @Test
    void twoChoicesNarrowEachOther() {
        var facets = shelf.facets(only(filter("prov", "CN"), filter("role", "supplier")));

        assertThat(facets.get("prov")).containsExactly(entry("TO", 2), entry("CN", 1));
        assertThat(facets.get("role")).containsExactly(entry("supplier", 1));
    }

    @Test
    void theTotalIsThatOfTheWholeQuery() {
        SearchResult result = shelf.index()
                .search(only(filter("prov", "TO")), new SearchRequest(10, Order.RELEVANCE, true));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.hits()).hasSize(2);
    }

    @Test
    void countsFollowChangesAndDeletions() {
        shelf.facets(Query.ALL);
        shelf.index().write(
                Shelf.documents(Firm.named("Beta").with("prov", "AT")), List.of(Firm.named("Gamma").id()), new Position("test", 2));

        assertThat(shelf.facets(Query.ALL).get("prov")).containsExactly(entry("AT", 1), entry("BI", 1), entry("TO", 1));
    }
}
