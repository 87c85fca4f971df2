package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.database.ProfileFolder;
import java.io.FileDescriptor;
import java.nio.file.Path;
import javafx.application.Application;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the program: sends all logging into the profile's log file, then shows the window or runs a command. */
public final class Launcher {

    private Launcher() {}

    /** Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 profile in use. */
    public static void main(String[] arguments) {
        prepareLog(folder(arguments).log());
        if (CommandLineProgram.asksForWindow(arguments)) {
            Application.launch(FilieraApp.class, arguments);
        } else {
            System.exit(command(arguments));
        }
    }

    private static int command(String... arguments) {
        Output output = new Output(FileDescriptor.out);
        CommandLineProgram program = new CommandLineProgram(output.writer(), new Output(FileDescriptor.err).writer());
        int code = program.run(arguments);
        return output.trouble().map(trouble -> program.explainOutput(trouble, arguments)).orElse(code);
    }

    /** Sends everything that the libraries say into this file. Must come before the first of them is used. */
    static void prepareLog(Path file) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("FILIERA_LOG", file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** The profile folder is needed before the command line is read, for the log. */
    static ProfileFolder folder(String... arguments) {
        return ProfileFolder.choose(
                CommandLineProgram.optionEarly("--profile", arguments).orElse(null), System.getenv("FILIERA_PROFILE"));
    }
}
