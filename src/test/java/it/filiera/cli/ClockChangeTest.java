package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened in the hours that a clock change skips or repeats, in both places where the agency works. */
class ClockChangeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void enterAFirm() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            workspace.editor().create("Fictional Forge", List.of(), "tester");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:00, Europe/Rome, 02:00 to 03:00",
        "2026-03-29T02:59, Europe/Rome, 02:00 to 03:00",
        "2026-03-08T02:00, America/Detroit, 02:00 to 03:00",
        "2026-03-08T02:30, America/Detroit, 02:00 to 03:00"
    })
    void anHourThatIsSkippedIsRefusedWithTheHoursAroundIt(String at, String zone, String around) {
        Cli.Run refused = log(at, zone);

        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains(at.substring(11), zone, around);
        assertThat(timeline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:00, Europe/Rome, 2026-10-25T02:00:00+02:00, 02:00+01:00",
        "2026-10-25T02:59, Europe/Rome, 2026-10-25T02:59:00+02:00, 02:59+01:00",
        "2026-11-01T01:00, America/Detroit, 2026-11-01T01:00:00-04:00, 01:00-05:00",
        "2026-11-01T01:30, America/Detroit, 2026-11-01T01:30:00-04:00, 01:30-05:00"
    })
    void anHourThatComesTwiceIsTakenAsTheFirstAndTheNoteSaysHowToWriteTheSecond(String at, String zone, String logged, String second) {
        Cli.Run run = log(at, zone);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(second);
        assertThat(timeline()).containsExactly(logged);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30+01:00, Europe/Rome, 2026-10-25T02:30:00+01:00",
        "2026-10-25T02:30+02:00, Europe/Rome, 2026-10-25T02:30:00+02:00",
        "2026-10-25T01:30Z, Europe/Rome, 2026-10-25T02:30:00+01:00",
        "2026-11-01T01:30-05:00, America/Detroit, 2026-11-01T01:30:00-05:00",
        "2026-11-01T01:30-04:00, America/Detroit, 2026-11-01T01:30:00-04:00",
        "2026-03-29T02:30+01:00, Europe/Rome, 2026-03-29T03:30:00+02:00"
    })
    void anOffsetNamesTheInstantAndNothingNeedsToBeSaid(String at, String zone, String logged) {
        Cli.Run run = log(at, zone);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(timeline()).containsExactly(logged);
    }

    @Test
    void bothHoursStandInTheirOrderInTheTimeline() {
        log("2026-10-25T02:45", "Europe/Rome");
        log("2026-10-25T02:15+01:00", "Europe/Rome");
        log("2026-10-25T03:00", "Europe/Rome");

        assertThat(timeline()).containsExactly("2026-10-25T03:00:00+01:00", "2026-10-25T02:15:00+01:00", "2026-10-25T02:45:00+02:00");
    }

    @Test
    void theHoursBesideAChangeAreOrdinary() {
        log("2026-03-29T01:59", "Europe/Rome");
        log("2026-03-29T03:00", "Europe/Rome");

        assertThat(timeline()).containsExactly("2026-03-29T03:00:00+02:00", "2026-03-29T01:59:00+01:00");
    }

    private Cli.Run log(String at, String zone) {
        return Cli.in(
                folder, "log", "--org", "fictional-forge", "--kind", "meeting", "--subject", "Clock", "--at", at, "--zone", zone, "--lang", "en");
    }

    /** When the interactions happened, newest first. */
    private List<String> timeline() {
        Cli.Run run = Cli.in(folder, "timeline", "--org", "fictional-forge", "--json");
        return run.lines().stream().map(line -> line.replaceFirst(".*\"at\":\"([^\"]+)\".*", "$1")).toList();
    }
}
