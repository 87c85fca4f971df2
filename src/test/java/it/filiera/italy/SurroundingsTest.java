package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.italy.Surroundings.Town;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Municipalities ALL = Municipalities.load();
    private static final Municipality MONCALIERI = ALL.find("Moncalieri", "TO").orElseThrow();

    @Test
    void theMostPopulousTownsComeFirst() {
        List<Town> towns = around(20).towns();

        assertThat(towns.getFirst().municipality().name()).isEqualTo("Torino");
        assertThat(towns).isSortedAccordingTo(Comparator.comparing(town -> -town.municipality().population()));
    }

    @Test
    void nothingFartherThanTheDistanceIsIn() {
        assertThat(around(20).towns())
                .allSatisfy(town -> {
                    assertThat(Math.abs(town.east())).isLessThanOrEqualTo(20);
                    assertThat(Math.abs(town.north())).isLessThanOrEqualTo(20);
                })
                .extracting(town -> town.municipality().name())
                .doesNotContain("Cuneo");
    }

    @Test
    void torinoLiesNorthOfMoncalieriByAboutEightKilometres() {
        Town torino = around(20).towns().getFirst();

        assertThat(torino.north()).isCloseTo(8, within(2.0));
        assertThat(torino.east()).isCloseTo(0, within(3.0));
    }

    private static Surroundings around(double kilometres) {
        return Surroundings.of(
                ALL.all(), Objects.requireNonNull(MONCALIERI.latitude()), Objects.requireNonNull(MONCALIERI.longitude()), kilometres);
    }
}
