package it.filiera.search;

import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.has;
import static it.filiera.search.Questions.not;
import static it.filiera.search.Questions.notStated;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.range;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterSearchTest {

    private Shelf shelf;

    FilterSearchTest(@TempDir Path folder) {
        shelf = Shelf.open(folder);
    }

    @BeforeEach
    void fill() {
        shelf.index().rebuild(Shelf.documents(
                Firm.named("Alfa").activity("sedili").in("Cuorgnè", "TO").with("employees", 50).with("cert", "IATF 16949"),
                Firm.named("Beta").activity("sedili").in("Cuneo", "CN").with("employees", 250).stating("website"),
                Firm.named("Gamma").activity("sedili").with("role", "buyer", "supplier")), Shelf.FIRST);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aValueHoldsWhateverItsCaseAndAccents() {
        assertThat(shelf.find(only(filter("prov", "to")))).containsExactly("alfa");
        assertThat(shelf.find(only(filter("town", "CUORGNE")))).containsExactly("alfa");
        assertThat(shelf.find(only(filter("cert", "iatf-16949")))).containsExactly("alfa");
    }

    @Test
    void aPartOfAValueDoesNotHold() {
        assertThat(shelf.find(only(filter("cert", "iatf")))).isEmpty();
    }

    @Test
    void oneOfTheValuesIsEnough() {
        assertThat(shelf.find(only(filter("prov", "TO", "CN")))).containsExactly("alfa", "beta");
    }

    @Test
    void allFiltersMustHold() {
        assertThat(shelf.find(only(filter("prov", "TO", "CN"), filter("cert", "IATF 16949")))).containsExactly("alfa");
    }

    @Test
    void filtersNarrowWords() {
        assertThat(shelf.find(words("sedili", filter("prov", "CN")))).containsExactly("beta");
    }

    @Test
    void rangesIncludeTheirEnds() {
        assertThat(shelf.find(only(range("employees", 50L, 250L)))).containsExactly("alfa", "beta");
        assertThat(shelf.find(only(range("employees", 51L, null)))).containsExactly("beta");
        assertThat(shelf.find(only(range("employees", null, 249L)))).containsExactly("alfa");
    }

    @Test
    void whatIsNotStatedCanBeAskedFor() {
        assertThat(shelf.find(only(notStated("prov")))).containsExactly("gamma");
        assertThat(shelf.find(only(notStated("employees")))).containsExactly("gamma");
    }

    @Test
    void notStatedCanStandBesideValues() {
        Clause either = new Clause.Filter(
                Questions.filter("prov"), List.of(new FilterValue.Exactly("TO"), new FilterValue.NotStated()));

        assertThat(shelf.find(only(either))).containsExactly("alfa", "gamma");
    }

    @Test
    void whatIsStatedCanBeAskedFor() {
        assertThat(shelf.find(only(has("website")))).containsExactly("beta");
        assertThat(shelf.find(only(has("employees")))).containsExactly("alfa", "beta");
        assertThat(shelf.find(only(has("prov")))).containsExactly("alfa", "beta");
    }

    @Test
    void filtersCanBeTurnedRound() {
        assertThat(shelf.find(only(not(filter("prov", "TO"))))).containsExactly("beta", "gamma");
        assertThat(shelf.find(only(not(has("website"))))).containsExactly("alfa", "gamma");
        assertThat(shelf.find(only(not(notStated("prov"))))).containsExactly("alfa", "beta");
    }

    @Test
    void aValueThatNobodyHasFindsNothing() {
        assertThat(shelf.find(only(filter("prov", "XX")))).isEmpty();
    }
}
