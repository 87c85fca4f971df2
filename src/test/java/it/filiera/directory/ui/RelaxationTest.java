package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.ui.Relaxation.Found;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.query.QueryPrinter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelaxationTest {

    @Test
    void theWeakestConditionComesFirstAndThoseThatDoNotHelpLast() {
        List<Relaxation> relaxations = relax(
                "prov:TO list:ANFIA_MEMBER casting", Map.of("prov:TO casting", 22L, "prov:TO list:ANFIA_MEMBER", 10L));

        assertThat(relaxations).extracting(each -> QueryPrinter.print(each.without().getFirst()))
                .containsExactly("list:ANFIA_MEMBER", "casting", "prov:TO");
        assertThat(relaxations).extracting(Relaxation::total).containsExactly(22L, 10L, 0L);
    }

    @Test
    void pairsAreTriedWhenNoSingleConditionIsEnough() {
        List<Relaxation> relaxations = relax("prov:TO list:ANFIA_MEMBER casting", Map.of("casting", 5L));

        assertThat(relaxations.getFirst().without()).hasSize(2);
        assertThat(relaxations.getFirst().total()).isEqualTo(5);
    }

    @Test
    void oneConditionAloneCannotBeRelaxed() {
        assertThat(relax("xyz", Map.of())).isEmpty();
    }

    private static List<Relaxation> relax(String text, Map<String, Long> totals) {
        Query query = ((Parsed.Understood) OrganisationFilters.OWN.parse(text)).query();
        return Relaxation.of(query, left -> new Found(totals.getOrDefault(QueryPrinter.print(left).strip(), 0L), List.of("Alfa")));
    }
}
