package it.filiera.cli;

import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** A command that works on an open profile. */
abstract class ProfileCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable FilieraCommand filiera;

    /** Does the work and gives the exit code. */
    abstract int run(Workspace workspace, Console console);

    @Override
    public Integer call() {
        Console console = filiera().console();
        try (Workspace workspace = Workspace.open(filiera().profile(), Clock.systemUTC(), officer(), console::note)) {
            return run(workspace, console);
        }
    }

    FilieraCommand filiera() {
        return Objects.requireNonNull(filiera);
    }

    /** Who writes: the user of the operating system. */
    static String officer() {
        return Objects.requireNonNullElse(System.getProperty("user.name"), "?");
    }
}
