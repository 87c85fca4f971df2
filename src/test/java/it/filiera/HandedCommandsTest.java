package it.filiera;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.cli.CommandLineProgram;
import it.filiera.cli.Guide;
import it.filiera.cli.Surroundings;
import it.filiera.database.ProfileFolder;
import it.filiera.handover.Caller;
import it.filiera.ui.Changes;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands typed while the profile is open in a window, here without the window around it. */
class HandedCommandsTest {

    @TempDir
    Path profile;

    @TempDir
    Path elsewhere;

    private final AtomicInteger raised = new AtomicInteger();

    /** What a command left behind. */
    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--profile", profile.toString()));
        Surroundings here = Surroundings.here(Guide.NONE);
        Surroundings there = new Surroundings(new Caller(elsewhere, "it", "anna"), here.profiles(), here.guide());
        int code = new CommandLineProgram(there, new PrintWriter(out), new PrintWriter(err)).run(words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private interface Story {
        void tell(Workspace workspace);
    }

    private void whileOpen(Story story) {
        try (Workspace workspace = Workspace.open(new ProfileFolder(profile), Clock.systemUTC(), "tester", _ -> {});
                HandedCommands commands = new HandedCommands(workspace, raised::incrementAndGet)) {
            assertThat(commands.rail()).isEmpty();
            story.tell(workspace);
        }
    }

    @Test
    void aSearchIsAnsweredInTheLanguageOfTheCaller() {
        whileOpen(_ -> {
            Run run = run("search", "pininfarina", "--limit", "1");

            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("pininfarina ");
            assertThat(run.err()).contains("1 di 6 mostrate.");
        });
    }

    @Test
    void whatIsSetIsSignedByTheCallerAndShownAtOnce() {
        whileOpen(workspace -> {
            Changes changes = new Changes(Tasks.atOnce(reason -> {}));
            workspace.ledger().follow(changes);

            assertThat(run("set", "brembo", "tags=fair").code()).isZero();

            assertThat(changes.last().get()).isEqualTo(2);
            assertThat(run("search", "tag:fair").out()).startsWith("brembo ");
            assertThat(run("history", "--limit", "1").out()).contains("anna");
        });
    }

    @Test
    void refusalsAndWrongUsageKeepTheirExitCodes() {
        whileOpen(_ -> {
            assertThat(run("show", "no-such-firm").code()).isEqualTo(1);
            assertThat(run("search", "employees:x").code()).isEqualTo(2);
            assertThat(run("no-such-command").code()).isEqualTo(2);
        });
    }

    @Test
    void relativePathsAreThoseOfTheCaller() {
        whileOpen(_ -> {
            assertThat(run("export", "pininfarina", "--to", "firms.csv").code()).isZero();

            assertThat(elsewhere.resolve("firms.csv")).exists();
            assertThat(Path.of("firms.csv")).doesNotExist();
        });
    }

    @Test
    void fictionNeverReplacesAnOpenProfile() {
        whileOpen(workspace -> {
            Run run = run("generate", "--organisations", "5");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1).contains("finestra");
            assertThat(workspace.ledger().reader().last()).isEqualTo(1);
        });
    }

    @Test
    void writingCommandsAtTheSameTimeComeOneAfterTheOther() {
        whileOpen(workspace -> {
            List<Integer> codes = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> run("set", "brembo", "phone=+39 035 60500" + i).code())
                    .toList();

            assertThat(codes).containsOnly(0);
            assertThat(workspace.ledger().reader().last()).isEqualTo(9);
        });
    }

    @Test
    void aSecondStartRaisesTheWindow() {
        whileOpen(_ -> {
            CommandLineProgram second =
                    new CommandLineProgram(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

            assertThat(second.handOver(new ProfileFolder(profile), "--profile", profile.toString())).hasValue(0);
            assertThat(raised).hasValue(1);
        });
    }

    @Test
    void withoutASocketTheSentenceAndTheExitCodeAreThoseOfAProfileInUse() {
        try (Workspace workspace = Workspace.open(new ProfileFolder(profile), Clock.systemUTC(), "tester", _ -> {})) {
            Run run = run("search", "pininfarina");

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).hasLineCount(1).contains(profile.toString());
            assertThat(Files.exists(workspace.folder().database())).isTrue();
        }
    }
}
