package it.filiera.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works here. */
class OfficersTest {

    @TempDir
    private Path folder;

    private Profile profile;
    private Officers officers;
    private OnDuty duty;

    @BeforeEach
    void open() {
        profile = new Profile(folder);
        officers = new Officers(profile.database, profile.ledger);
        duty = new OnDuty(officers, "example");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void untilSomebodySaysWhoItIsTheLoginSigns() {
        assertThat(duty.known()).isEmpty();
        assertThat(duty.name()).isEqualTo("example");

        duty.present("Example Officer", "");

        assertThat(duty.name()).isEqualTo("Example Officer");
        assertThat(officers.of("example").orElseThrow().initials()).isEqualTo("EO");
        assertThat(profile.ledger.reader().find(1).orElseThrow().by()).isEqualTo("Example Officer");
    }

    @Test
    void anotherNameCorrectsTheOneBefore() {
        UUID before = duty.present("Example Oficer", "").id();

        assertThat(duty.present("Example Officer", "").id()).isEqualTo(before);
        assertThat(officers.all()).hasSize(1);
    }

    @Test
    void whoTakesOverLeavesTheOneBeforeAsTheyWere() {
        UUID before = duty.present("Example Officer", "").id();

        UUID now = duty.relieve("Another Example", "").id();

        assertThat(now).isNotEqualTo(before);
        assertThat(officers.all()).extracting(Officer::name).containsExactly("Another Example", "Example Officer");
        assertThat(officers.named("EO").orElseThrow().login()).isNull();
        assertThat(duty.relieve("Example Officer", "").id()).isEqualTo(before);
    }

    @Test
    void aColleagueOfThatNameIsFoundAgain() {
        Officer colleague = officers.colleague("Example Colleague", "example");

        assertThat(officers.colleague("example colleague", "example")).isEqualTo(colleague);
        assertThat(duty.present("Example Colleague", "").id()).isEqualTo(colleague.id());
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> duty.present(" ", ""));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> duty.present("Example", "ABCDEFG"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> duty.present("x".repeat(5000), ""));
        assertThat(profile.ledger.reader().last()).isZero();
    }

    @Test
    void anIntroductionCanBeTakenBack() {
        duty.present("Example Officer", "");

        profile.undo(profile.ledger.reader().find(1).orElseThrow());
        duty.refresh();

        assertThat(duty.known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Example Officer, EO", "anna d'example, ADE", "Jean-Luc Example, JLE", "x, X"})
    void initialsAreTheFirstLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"example.officer, Example Officer", "example_officer, Example Officer", "root, ''", "pc-07, ''", "user1, ''", "eo, ''"})
    void aLoginGivesANameAwayOnlyWhereItLooksLikeOne(String login, String name) {
        assertThat(LikelyName.of(login)).isEqualTo(name);
    }
}
