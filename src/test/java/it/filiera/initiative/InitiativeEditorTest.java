package it.filiera.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New initiatives and changes of their values. */
class InitiativeEditorTest {

    @TempDir
    private Path folder;

    private Profile profile;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aNewOneHasAKeyFromItsNameAndTheZoneOfItsCountry() {
        String key = create("Example Fair 2027", "place=Detroit", "country=us", "starts=2027-04-20", "ends=2027-04-21");

        Initiative made = profile.initiatives.find(key).orElseThrow();
        assertThat(key).isEqualTo("example-fair-2027");
        assertThat(made.kind()).isEqualTo(InitiativeKind.FAIR);
        assertThat(made.status()).isEqualTo(InitiativeStatus.PLANNED);
        assertThat(made.country()).isEqualTo("US");
        assertThat(made.zone()).isEqualTo(ZoneId.of("America/Detroit"));
        assertThat(made.starts()).isEqualTo(LocalDate.of(2027, 4, 20));
        assertThat(made.source()).isNull();
    }

    @Test
    void aSecondOneOfTheSameNameHasAKeyOfItsOwn() {
        create("Example Fair", "country=IT");

        assertThat(create("Example Fair", "country=IT")).isEqualTo("example-fair-2");
    }

    @Test
    void severalValuesAreOneChangeSetAndOneUndo() {
        String key = create("Example Fair", "country=IT");

        Committed done = set(key, "kind=mission", "status=confirmed", "venue=Example Hall", "zone=Rome").orElseThrow();

        Initiative now = profile.initiatives.find(key).orElseThrow();
        assertThat(now.kind()).isEqualTo(InitiativeKind.MISSION);
        assertThat(now.venue()).isEqualTo("Example Hall");
        profile.undo(done);
        assertThat(profile.initiatives.find(key).orElseThrow().venue()).isNull();
        assertThat(profile.initiatives.find(key).orElseThrow().kind()).isEqualTo(InitiativeKind.FAIR);
    }

    @Test
    void whatStandsAlreadyIsNotWritten() {
        String key = create("Example Fair", "country=IT", "venue=Example Hall");

        assertThat(set(key, "venue=Example Hall", "kind=FAIR")).isEmpty();
    }

    @Test
    void anEmptyValueTakesAwayWhatMayBeMissing() {
        String key = create("Example Fair", "country=IT", "starts=2027-01-02", "ends=2027-01-03");

        set(key, "starts=", "ends=");

        assertThat(profile.initiatives.find(key).orElseThrow().starts()).isNull();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> set(key, "name="));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> set(key, "zone="));
    }

    @ParameterizedTest
    @CsvSource({
        "zone=Pontiac, initiative.unknown-zone",
        "country=ITA, field.unknown-country",
        "kind=party, field.not-among",
        "status=done, field.not-among",
        "starts=31/2, initiative.bad-day",
        "starts=2027-02-31, initiative.bad-day",
        "source=nowhere, source.bad-address",
        "sourceDate=2025-13, source.bad-date",
        "colour=red, field.unknown"
    })
    void aValueThatCannotBeIsRefusedForItsReason(String value, String reason) {
        String key = create("Example Fair", "country=IT");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> set(key, value))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        String key = create("Example Fair", "country=IT", "starts=2027-04-20", "ends=2027-04-21");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> set(key, "ends=2027-04-19"))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("initiative.ends-before"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> set(key, "starts="));
        assertThat(set(key, "starts=2027-05-01", "ends=2027-05-02")).isPresent();
    }

    @Test
    void withoutCountryAndZoneNobodyKnowsWhenItIs() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> create("Example Fair")).satisfies(refused ->
                assertThat(refused.reason().key()).isEqualTo("initiative.no-zone"));
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        String key = create("Example Fair", "country=IT");
        set(key, "venue=Example Hall");

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.initiativeEditor.set(key, values("venue=Other Hall"), 0, "anna"));
    }

    @Test
    void itIsPastWhenItsLastDayIsOverWhereItTakesPlace() {
        String key = create("Example Fair", "place=Detroit", "country=US", "starts=2027-04-20", "ends=2027-04-21");
        Initiative made = profile.initiatives.find(key).orElseThrow();

        assertThat(made.isPast(Instant.parse("2027-04-22T03:59:00Z"))).isFalse();
        assertThat(made.isPast(Instant.parse("2027-04-22T04:00:00Z"))).isTrue();
    }

    private String create(String name, String... values) {
        return profile.initiativeEditor.create(name, values(values), "anna");
    }

    private Optional<Committed> set(String key, String... values) {
        return profile.initiativeEditor.set(key, values(values), null, "anna");
    }

    private static List<InitiativeValue> values(String... values) {
        return Arrays.stream(values).map(InitiativeValue::parse).toList();
    }
}
