package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.cli.Guide;
import it.filiera.cli.Surroundings;
import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import java.io.FileDescriptor;
import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the program: sends all logging into the profile's log file, then shows the window or runs a command. */
public final class Launcher {

    private Launcher() {}

    /** Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 profile in use. */
    public static void main(String[] arguments) {
        prepareLog(folder(arguments).log());
        Output results = new Output(FileDescriptor.out);
        Surroundings around = Surroundings.here(new TourGuide());
        CommandLineProgram program = new CommandLineProgram(around, results.writer(), new Output(FileDescriptor.err).writer());
        int code = run(program, arguments);
        System.exit(results.trouble().map(trouble -> program.explainOutput(trouble, arguments)).orElse(code));
    }

    private static int run(CommandLineProgram program, String... arguments) {
        if (!CommandLineProgram.asksForWindow(arguments)) {
            return program.run(arguments);
        }
        if (Display.here().isThere()) {
            return new WindowStart(program, folder(arguments), arguments).run();
        }
        return tourInstead(program, arguments);
    }

    private static int tourInstead(CommandLineProgram program, String... arguments) {
        Path pictures = Guide.usual().toAbsolutePath();
        program.note(Message.of("start.no-display", pictures), arguments);
        String[] tour = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, tour, 0, arguments.length);
        tour[arguments.length] = "tour";
        return program.run(tour);
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
