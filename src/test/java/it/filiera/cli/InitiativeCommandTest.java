package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera initiative}. */
class InitiativeCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter results = new StringWriter();
    private final StringWriter notes = new StringWriter();

    @Test
    void listAndShowAsTextAndAsJson() {
        assertThat(run("initiative", "list")).isZero();
        assertThat(results.toString().lines()).hasSize(2).first().asString().startsWith("vtm-torino-2026");

        assertThat(run("initiative", "show", "vtm-michigan-2025", "--json")).isZero();
        assertThat(results.toString())
                .contains("\"starts\":\"2025-04-23\"", "\"zone\":\"America/Detroit\"", "\"venue\":null")
                .contains("{\"organisation\":\"italdesign\",\"name\":\"Italdesign\",\"part\":\"delegate\",\"status\":\"confirmed\",\"note\":null}");

        assertThat(run("initiative", "list", "--json")).isZero();
        assertThat(results.toString()).contains("\"participants\":{\"invited\":0,\"confirmed\":28,\"declined\":0,\"attended\":2}");
    }

    @Test
    void anUnknownOneIsRefusedAndAMissingKeyIsWrongUsage() {
        assertThat(run("initiative", "show", "nowhere")).isEqualTo(ExitCode.REFUSED);
        assertThat(notes.toString()).contains("nowhere");
        assertThat(run("initiative", "show")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("initiative", "list", "vtm-michigan-2025")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void whatACommandWritesIsSignedByTheOfficerOfTheUser() {
        String user = System.getProperty("user.name");
        try (Workspace workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), user, _ -> {})) {
            workspace.officers().present(user, "Example Officer", "");
        }

        assertThat(run("set", "mec", "tags=example")).isZero();

        try (Workspace workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), user, _ -> {})) {
            assertThat(workspace.ledger().reader().history(1).getFirst().by()).isEqualTo("Example Officer");
        }
    }

    private int run(String... arguments) {
        results.getBuffer().setLength(0);
        notes.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(new String[] {"--profile", folder.toString(), "--lang", "en"}, 0, all, arguments.length, 4);
        return new CommandLineProgram(new PrintWriter(results), new PrintWriter(notes)).run(all);
    }
}
