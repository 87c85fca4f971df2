package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.range;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
                .search(only(filter("prov", "TO")), new SearchRequest(10, Order.RELEVANCE, true), TODAY);

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

    @Test
    void rangesAreCountedInTheOrderAskedFor() {
        shelf.index().rebuild(sized(), Shelf.FIRST);

        assertThat(sizes(Query.ALL)).containsExactly(entry("1..9", 1), entry("10..", 2), entry("none", 1));
    }

    @Test
    void whatIsChosenAmongRangesDoesNotNarrowThem() {
        shelf.index().rebuild(sized(), Shelf.FIRST);

        assertThat(sizes(only(range("employees", 1L, 9L)))).containsExactly(entry("1..9", 1), entry("10..", 2), entry("none", 1));
    }

    @Test
    void whatIsChosenElsewhereNarrowsRanges() {
        shelf.index().rebuild(sized(), Shelf.FIRST);

        assertThat(sizes(only(filter("prov", "CN")))).containsExactly(entry("1..9", 0), entry("10..", 1), entry("none", 0));
    }

    @Test
    void rangesThatWereCountedBeforeFollowWhatIsWritten() {
        shelf.index().rebuild(sized(), Shelf.FIRST);
        sizes(Query.ALL);

        List<IndexDocument> larger = Shelf.documents(Firm.named("Alfa").with("prov", "TO").with("employees", 50));
        shelf.index().write(larger, List.of(sized().get(1).id()), new Position("test", 2));

        assertThat(sizes(Query.ALL)).containsExactly(entry("1..9", 0), entry("10..", 2), entry("none", 1));
    }

    private static List<IndexDocument> sized() {
        return Shelf.documents(
                Firm.named("Alfa").with("prov", "TO").with("employees", 5),
                Firm.named("Beta").with("prov", "TO").with("employees", 10),
                Firm.named("Gamma").with("prov", "CN").with("employees", 400),
                Firm.named("Delta").with("prov", "TO"));
    }

    private Map<String, Integer> sizes(Query query) {
        List<FilterValue> ranges = List.of(new FilterValue.Range(1L, 9L), new FilterValue.Range(10L, null), new FilterValue.NotStated());
        Clause.Filter counted = new Clause.Filter(Questions.filter("employees"), ranges);
        return shelf.index()
                .search(query, new SearchRequest(0, Order.RELEVANCE, true, List.of(counted)), TODAY)
                .facets()
                .getOrDefault("employees", Map.of());
    }
}
