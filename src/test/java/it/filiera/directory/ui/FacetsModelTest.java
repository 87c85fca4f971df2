package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.ui.FacetsModel.Facet;
import it.filiera.directory.ui.FacetsModel.Value;
import it.filiera.query.FilterName;
import it.filiera.ui.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsModelTest {

    private static final FilterName PROVINCE = OrganisationFilters.PROVINCE;

    @TempDir
    Path folder;

    private final StringProperty text = new SimpleStringProperty("");
    private final SearchBoxModel box = new SearchBoxModel(text, OrganisationFilters.OWN);
    private final ReadOnlyObjectWrapper<Map<String, Map<String, Integer>>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private FacetsModel facets;

    @BeforeEach
    void count() {
        facets = facets();
        counts.set(Map.of("prov", ordered("none", 30, "TO", 20, "MI", 9, "BS", 8, "BO", 7, "CN", 6, "NO", 5, "VC", 4)));
    }

    private FacetsModel facets() {
        return new FacetsModel(counts.getReadOnlyProperty(), box, Settings.read(folder.resolve("settings.properties")));
    }

    @Test
    void theMostFrequentComeFirstAndNotStatedLast() {
        assertThat(codes()).containsExactly("TO", "MI", "BS", "BO", "CN", "none");
        assertThat(province().more()).isEqualTo(2);
    }

    @Test
    void choosingWritesTheQueryAndKeepsEveryPlace() {
        List<String> before = codes();

        facets.choose(PROVINCE, "BO", true);
        facets.choose(PROVINCE, "TO", true);

        assertThat(text.get()).isEqualTo("prov:BO,TO ");
        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void whatIsChosenNeverVanishes() {
        facets.choose(PROVINCE, "VC", true);
        counts.set(Map.of("prov", ordered("TO", 1)));

        assertThat(province().values()).contains(new Value("VC", 0, true));
        assertThat(codes().getFirst()).isEqualTo("VC");
    }

    @Test
    void aTypedValueIsTheSameInAnySpelling() {
        text.set("prov:to,mi");

        assertThat(province().values()).contains(new Value("TO", 20, true), new Value("MI", 9, true));
        facets.choose(PROVINCE, "TO", false);
        assertThat(text.get()).isEqualTo("prov:mi ");
    }

    @Test
    void clearingDropsTheWholeFilter() {
        text.set("prov:TO,MI cast");

        facets.clear(PROVINCE);

        assertThat(text.get()).isEqualTo("cast");
    }

    @Test
    void moreAndFewer() {
        facets.unroll(PROVINCE);
        assertThat(codes()).hasSize(8).endsWith("none");
        facets.unroll(PROVINCE);
        assertThat(codes()).hasSize(6);
    }

    @Test
    void whatWasFoldedIsFoldedAtTheNextStart() {
        facets.fold(PROVINCE);

        assertThat(facets().facets().get()).filteredOn(facet -> facet.filter().equals(PROVINCE)).allMatch(Facet::folded);
    }

    @Test
    void whatNobodyHasIsNotShownAndComesBackToItsPlace() {
        counts.set(Map.of("role", ordered("supplier", 9, "buyer", 2)));
        counts.set(Map.of("role", ordered("buyer", 3)));

        assertThat(facets.facets().get().getFirst().values())
                .containsExactly(new Value("buyer", 3, false));
        counts.set(Map.of("role", ordered("buyer", 3, "supplier", 1)));
        assertThat(facets.facets().get().getFirst().values()).extracting(Value::code).containsExactly("supplier", "buyer");
    }

    @Test
    void aStatusThatAllHaveIsNoFacet() {
        counts.set(Map.of("status", ordered("active", 9)));

        assertThat(facets.facets().get()).noneMatch(facet -> facet.filter().equals(OrganisationFilters.STATUS));
    }

    private Facet province() {
        return facets.facets().get().stream().filter(facet -> facet.filter().equals(PROVINCE)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return province().values().stream().map(Value::code).toList();
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
