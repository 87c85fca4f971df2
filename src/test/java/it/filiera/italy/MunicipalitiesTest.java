package it.filiera.italy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private static final Municipalities ITALY = Municipalities.load();

    @Test
    void areAllThere() {
        assertThat(ITALY.all()).hasSize(7_904);
        assertThat(ITALY.all()).filteredOn(place -> place.latitude() == null).hasSize(230);
        assertThat(ITALY.all()).filteredOn(place -> place.region().equals("Piemonte")).hasSizeGreaterThan(1_000);
    }

    @Test
    void carryTheirFacts() {
        var first = ITALY.byIstatCode("001001").orElseThrow();

        assertThat(first.name()).isEqualTo("Agliè");
        assertThat(first.province()).isEqualTo("TO");
        assertThat(first.provinceName()).isEqualTo("Torino");
        assertThat(first.region()).isEqualTo("Piemonte");
        assertThat(first.postalCodes()).containsExactly("10011");
        assertThat(first.population()).isEqualTo(2_644);
        assertThat(first.latitude()).isEqualTo(45.368);
        assertThat(first.longitude()).isEqualTo(7.768);
    }

    @Test
    void ofCitiesHaveManyPostalCodesAndKeepTheirZeros() {
        assertThat(find("Torino", null).postalCodes()).contains("10121", "10156");
        assertThat(find("Roma", null).postalCodes()).contains("00118");
    }

    @Test
    void withoutPositionSaySo() {
        var valsamoggia = find("Valsamoggia", null);

        assertThat(valsamoggia.latitude()).isNull();
        assertThat(valsamoggia.longitude()).isNull();
    }

    @Test
    void areFoundEachByItsNameAndProvince() {
        assertThat(ITALY.all()).allSatisfy(place -> assertThat(ITALY.find(place.name(), place.province())).contains(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Cuorgnè | 001098",
        "Cuorgne | 001098",
        "CUORGNE' | 001098",
        "cuorgnè | 001098",
        "  torino  | 001272",
        "Reggio nell'Emilia | 035033",
        "Reggio nell’Emilia | 035033",
        "REGGIO NELL EMILIA | 035033",
        "Reggio Emilia | 035033",
        "Reggio Calabria | 080063",
        "Bolzano | 021008",
        "Bozen | 021008",
        "Bolzano/Bozen | 021008",
        "Bozen / Bolzano | 021008",
        "Merano/Meran | 021051",
        "Pont Canavese | 001199",
        "Albiano d`Ivrea | 001004",
    })
    void areFoundHoweverTheyAreWritten(String name, String istatCode) {
        assertThat(find(name, null).istatCode()).isEqualTo(istatCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samone", "Calliano", "Livo", "Peglio", "Castro", "San Teodoro", "Paternò"})
    void ofTheSameNameAreTakenOnlyWithTheirProvince(String name) {
        assertThat(ITALY.find(name, null)).isEmpty();
        assertThat(ITALY.find(name, " ")).isEmpty();
    }

    @Test
    void ofTheSameNameDifferByProvince() {
        assertThat(find("Samone", "TO").istatCode()).isEqualTo("001235");
        assertThat(find("Samone", "tn").istatCode()).isEqualTo("022165");
        assertThat(ITALY.find("Samone", "MI")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "-", "Atlantide", "Tori", "Detroit", "Torino/Milano"})
    void areNotInvented(String name) {
        assertThat(ITALY.find(name, null)).isEmpty();
    }

    @Test
    void haveTheirProvinces() {
        assertThat(ITALY.provinces()).hasSize(107);
        assertThat(ITALY.provinces().get("CN")).isEqualTo(new Province("CN", "Cuneo", "Piemonte"));
        assertThat(ITALY.provinces().values().stream().filter(province -> province.region().equals("Piemonte")).map(Province::code))
                .containsExactly("AL", "AT", "BI", "CN", "NO", "TO", "VB", "VC");
    }

    @Test
    void areNotKnownByAnotherCode() {
        assertThat(ITALY.byIstatCode("1001")).isEmpty();
        assertThat(ITALY.byIstatCode("999999")).isEmpty();
    }

    @Test
    void loadBeforeAnyoneNotices() {
        assertThat(Stream.generate(MunicipalitiesTest::timeToLoad).limit(5).min(Comparator.naturalOrder()).orElseThrow())
                .isLessThan(Duration.ofMillis(100));
    }

    @Test
    void nameTheDamagedLine() {
        String file = "istat_code,name,province,province_name,region,postal_codes,population,latitude,longitude\n"
                + "001001,Agliè,TO,Torino,Piemonte,10011,2644,45.368,7.768\n"
                + "001002,Airasca,TO,Torino,Piemonte,10060,many,44.9,7.4\n";

        assertThatIllegalStateException()
                .isThrownBy(() -> MunicipalityFile.read(new ByteArrayInputStream(file.getBytes(UTF_8))))
                .withMessageContaining("line 3")
                .withMessageContaining("many");
    }

    /** Of the processor, so that whatever else runs beside it does not count. */
    private static Duration timeToLoad() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Municipalities.load();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static Municipality find(String name, @Nullable String province) {
        return ITALY.find(name, province).orElseThrow();
    }
}
