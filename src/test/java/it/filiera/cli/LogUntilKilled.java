package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.handover.Caller;
import it.filiera.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A process that runs {@code log} again and again, until it is killed. */
final class LogUntilKilled {

    private LogUntilKilled() {}

    /** Arguments: profile folder, key of the organisation, and whether a window holds the profile open. */
    public static void main(String[] arguments) {
        Surroundings around = Boolean.parseBoolean(arguments[2])
                ? Surroundings.lent(Caller.here("en"), new LentProfile(Workspace.openBare(new ProfileFolder(Path.of(arguments[0])), Clock.systemUTC())))
                : Surroundings.here(Guide.NONE);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        for (int code = 0; code == 0; ) {
            code = new CommandLineProgram(around, out, err).run(
                    "--profile", arguments[0], "log", "--org", arguments[1], "--kind", "call", "--subject", "Prices", "--follow-up", "+2w",
                    "--task", "Send prices");
        }
    }
}
