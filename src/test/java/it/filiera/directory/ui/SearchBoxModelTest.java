package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.QueryPrinter;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class SearchBoxModelTest {

    private final StringProperty text = new SimpleStringProperty("");
    private final SearchBoxModel box = new SearchBoxModel(text, OrganisationFilters.OWN);

    @Test
    void aFilterBecomesAChipWhenABlankFollows() {
        assertThat(box.type("prov:TO")).isEqualTo("prov:TO");
        assertThat(chips()).isEmpty();

        assertThat(box.type("prov:TO ")).isEmpty();
        assertThat(chips()).containsExactly("prov:TO");
        assertThat(text.get()).isEqualTo("prov:TO ");
    }

    @Test
    void wordsStayWhereTheyAreTyped() {
        assertThat(box.type("hot prov:TO forg")).isEqualTo("hot forg");
        assertThat(text.get()).isEqualTo("prov:TO hot forg");
    }

    @Test
    void aBlankInQuotationMarksDoesNotCompleteAFilter() {
        assertThat(box.type("town:\"San M")).isEqualTo("town:\"San M");
        assertThat(box.type("town:\"San Mauro Torinese\" ")).isEmpty();
        assertThat(chips()).containsExactly("town:\"San Mauro Torinese\"");
    }

    @Test
    void whatIsNotUnderstoodStaysText() {
        box.type("prov:TO ");

        assertThat(box.type("provnce:CN ")).isEqualTo("provnce:CN ");
        assertThat(chips()).containsExactly("prov:TO");
        assertThat(text.get()).isEqualTo("prov:TO provnce:CN ");
    }

    @Test
    void aTextFromElsewhereShowsAsChipsAndWords() {
        text.set("role:supplier casting prov:TO");

        assertThat(chips()).containsExactly("role:supplier", "prov:TO");
        assertThat(box.typed().get()).isEqualTo("casting ");
    }

    @Test
    void removingAChipKeepsTheWords() {
        text.set("role:supplier prov:TO cast");

        box.remove(box.chips().getFirst());

        assertThat(text.get()).isEqualTo("prov:TO cast");
    }

    private List<String> chips() {
        return box.chips().stream().map(QueryPrinter::print).toList();
    }
}
