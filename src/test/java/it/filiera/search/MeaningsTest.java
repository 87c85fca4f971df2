package it.filiera.search;

import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.not;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Clause;
import it.filiera.query.DayUnit;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that stand for questions: a list that is searched for anew each time. */
class MeaningsTest {

    private Shelf shelf;

    MeaningsTest(@TempDir Path folder) {
        shelf = Shelf.open(folder);
    }

    @BeforeEach
    void fill() {
        shelf.index().rebuild(Shelf.documents(
                Firm.named("Alfa").activity("sedili").in("Torino", "TO").with("cert", "chosen"),
                Firm.named("Beta").activity("sedili").in("Cuneo", "CN").with("contacted", Shelf.TODAY.minusDays(10).toEpochDay()),
                Firm.named("Gamma").activity("fari").in("Torino", "TO").with("cert", "chosen")), Shelf.FIRST);
        Map<String, Query> meant = Map.of(
                "seats", all(words("sedili "), only(filter("prov", "TO"))),
                "recent", only(new Clause.Filter(
                        new FilterName("contacted", FilterName.Kind.DAYS),
                        List.of(new FilterValue.Ago(FilterValue.Ago.Sign.LESS, 30, DayUnit.DAY)))),
                "endless", only(filter("cert", "other", "chosen")),
                "other", only(filter("cert", "endless")),
                "nested", all(only(filter("cert", "seats"))));
        shelf.index().meaning((asked, value) -> asked.name().equals("cert") ? Optional.ofNullable(meant.get(value)) : Optional.empty());
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aTimeAgoInAQuestionIsCountedFromTheDayOnWhichItIsAsked() {
        assertThat(shelf.find(only(filter("cert", "recent")))).containsExactly("beta");
        assertThat(shelf.index().ids(only(filter("cert", "recent")), Shelf.TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void aValueFindsWhatItsQuestionFinds() {
        assertThat(shelf.find(only(filter("cert", "seats")))).containsExactly("alfa");
        assertThat(shelf.find(only(filter("cert", "nested")))).containsExactly("alfa");
    }

    @Test
    void plainValuesAndMeaningsAreCombined() {
        assertThat(shelf.find(only(filter("cert", "seats", "chosen")))).containsExactlyInAnyOrder("alfa", "gamma");
        assertThat(shelf.find(all(only(filter("cert", "chosen")), only(filter("cert", "seats"))))).containsExactly("alfa");
        assertThat(shelf.find(all(only(filter("cert", "chosen")), only(not(filter("cert", "seats")))))).containsExactly("gamma");
    }

    @Test
    void allAnswersAgree() {
        Query query = only(filter("cert", "seats"));
        SearchResult result = shelf.index().search(query, new SearchRequest(10, Order.NAME, true), Shelf.TODAY);

        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets().get("prov")).isEqualTo(Map.of("TO", 1));
        assertThat(result.facets().get("cert")).containsEntry("seats", 1).containsEntry("chosen", 2);
        assertThat(shelf.index().ids(query, Shelf.TODAY)).hasSize(1);
    }

    @Test
    void oneThatNamesItselfComesToAnEnd() {
        assertThat(shelf.find(only(filter("cert", "endless")))).containsExactlyInAnyOrder("alfa", "gamma");
    }

    private static Query all(Query... queries) {
        return new Query(Stream.of(queries).map(Query::clauses).<Clause>flatMap(List::stream).toList());
    }
}
