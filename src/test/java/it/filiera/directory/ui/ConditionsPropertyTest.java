package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.OrganisationSearch;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Parsed;
import it.filiera.query.QueryPrinter;
import it.filiera.ui.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionsPropertyTest {

    record Tick(FilterName filter, String code, boolean chosen) {}

    @Property(tries = 200)
    void anyTicksGiveAQueryThatPrintsAndParsesAlike(@ForAll("ticks") List<Tick> ticks, @ForAll("beginnings") String typed) {
        SimpleStringProperty text = new SimpleStringProperty(typed);
        SearchBoxModel box = new SearchBoxModel(text, OrganisationFilters.OWN);
        var counts = new ReadOnlyObjectWrapper<Map<String, Map<String, Integer>>>(Map.of());
        FacetsModel facets = new FacetsModel(counts.getReadOnlyProperty(), box, Settings.read(Path.of("target", "no-settings")));

        for (Tick tick : ticks) {
            facets.choose(tick.filter(), tick.code(), tick.chosen());
            List<FilterValue> chosen = Conditions.chosen(box.chips(), tick.filter());

            assertThat(OrganisationFilters.OWN.parse(text.get())).isInstanceOfSatisfying(Parsed.Understood.class, understood -> {
                assertThat(OrganisationFilters.OWN.parse(QueryPrinter.print(understood.query()))).isEqualTo(understood);
                assertThat(Conditions.chosen(understood.query().clauses(), tick.filter())).isEqualTo(chosen);
            });
            assertThat(chosen.stream().anyMatch(value -> Conditions.same(value, Conditions.value(tick.filter(), tick.code()))))
                    .isEqualTo(tick.chosen());
        }
    }

    @Provide
    Arbitrary<List<Tick>> ticks() {
        Arbitrary<Tick> words = Combinators.combine(
                        Arbitraries.of(OrganisationFilters.PROVINCE, OrganisationFilters.TAG),
                        Arbitraries.of("TO", "CN", "none", "two words", "a,b", "say \"no\"", "è", "//x", "-"),
                        Arbitraries.of(true, false))
                .as(Tick::new);
        Arbitrary<Tick> sizes = Combinators.combine(
                        Arbitraries.of("1..9", "10..49", "250..", "none"), Arbitraries.of(true, false))
                .as((code, chosen) -> new Tick(OrganisationFilters.EMPLOYEES, code, chosen));
        return Arbitraries.oneOf(words, sizes).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of("", "press", "casting ", "hot forging -status:closed ", "\"open phrase", "prov:AT seats", "has:website");
    }
}
