package it.filiera.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time zones by name, by city, by country. */
class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "America/Detroit, America/Detroit",
        "america/detroit, America/Detroit",
        "Detroit, America/Detroit",
        "new york, America/New_York",
        "São Paulo, America/Sao_Paulo",
        "utc, UTC"
    })
    void aZoneIsKnownByItsNameOrItsCity(String typed, String zone) {
        assertThat(Zones.named(typed)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({"Pontiac", "GMT+5", "+02:00", "CEST", "''", "SystemV/EST5"})
    void whatIsNoIanaNameIsNoZone(String typed) {
        assertThat(Zones.named(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IT, Torino, Europe/Rome",
        "it, , Europe/Rome",
        "US, Detroit, America/Detroit",
        "US, Pontiac, America/New_York",
        "NL, , Europe/Amsterdam",
        "JP, Tokyo, Asia/Tokyo"
    })
    void aCountryOffersItsMostProbableZoneAndThatOfThePlaceWhereItHasOne(String country, String place, String zone) {
        assertThat(Zones.likely(country, place)).contains(ZoneId.of(zone));
    }

    @Test
    void anUnknownCountryOffersNone() {
        assertThat(Zones.likely("XX", "Torino")).isEmpty();
        assertThat(Zones.likely(null, "Torino")).isEmpty();
    }

    @Test
    void zonesOfTheCountryAreOfferedFirst() {
        assertThat(Zones.like("a", "IT", 3)).hasSize(3);
        assertThat(Zones.like("det", "US", 5)).containsExactly(ZoneId.of("America/Detroit"));
        assertThat(Zones.like("york", null, 5)).containsExactly(ZoneId.of("America/New_York"));
        assertThat(Zones.like("new y", null, 5)).containsExactly(ZoneId.of("America/New_York"));
        assertThat(Zones.like("", "IT", 2).getFirst()).isEqualTo(ZoneId.of("Europe/Rome"));
    }

    @Test
    void everyCountryOfTheProgramHasAZone() {
        assertThat(Locale.getISOCountries()).filteredOn(country -> Zones.likely(country, null).isEmpty()).containsOnly("BV", "HM");
    }
}
