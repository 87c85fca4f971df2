package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileInUse;
import it.filiera.handover.Holder;
import it.filiera.handover.Request;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;

/** The command line: reads arguments, runs the command, turns what was refused into one sentence and an exit code. */
public final class CommandLineProgram {

    private static final Set<String> TAKING_QUERIES = Set.of("search", "export");

    private static final Set<String> OF_ALL_COMMANDS = Set.of("--profile", "--lang");

    private final Surroundings around;
    private final PrintWriter results;
    private final PrintWriter notes;

    /** For commands typed here, on profiles of their own, and without a tour. */
    public CommandLineProgram(PrintWriter results, PrintWriter notes) {
        this(Surroundings.here(Guide.NONE), results, notes);
    }

    public CommandLineProgram(Surroundings around, PrintWriter results, PrintWriter notes) {
        this.around = around;
        this.results = results;
        this.notes = notes;
    }

    /** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 profile in use. */
    public int run(String... arguments) {
        Messages messages = messages(arguments);
        CommandLine commandLine = new CommandLine(new FilieraCommand(around))
                .setOut(results)
                .setErr(notes)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(
                        "i18n.help",
                        messages.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setParameterExceptionHandler((exception, _) -> explain(exception, arguments))
                .setExecutionExceptionHandler((exception, _, _) -> handOver(exception, arguments));
        // a query may begin with what it excludes: -status:closed
        commandLine.getSubcommands().forEach((name, command) ->
                command.setUnmatchedOptionsArePositionalParams(TAKING_QUERIES.contains(name)));
        int code = commandLine.execute(arguments);
        results.flush();
        notes.flush();
        return code;
    }

    /** A profile that another process holds: that process runs the command, where it can. */
    private int handOver(Exception exception, String... arguments) {
        if (!(exception instanceof ProfileInUse inUse)) {
            return explain(exception, arguments);
        }
        try {
            return handOver(inUse.folder(), arguments).orElseGet(() -> explain(inUse, arguments));
        } catch (Refused e) {
            return explain(e, arguments);
        }
    }

    /** Has the process that holds a profile do what is asked and gives its exit code; empty when there is none that answers. */
    public OptionalInt handOver(ProfileFolder folder, String... arguments) {
        return new Holder(folder).ask(new Request(around.caller(), List.of(arguments)), results, notes);
    }

    /** Says in one sentence what went wrong, and gives the exit code for it. */
    public int explain(Throwable exception, String... arguments) {
        Explanation explanation = Explanation.of(exception);
        note(explanation.sentence(), arguments);
        return explanation.code();
    }

    /** Says something on standard error, in the language that the arguments ask for. */
    public void note(Message sentence, String... arguments) {
        notes.println(messages(arguments).say(sentence));
        notes.flush();
    }

    /** Says that the results could not be written to their end, and gives the exit code for it. */
    public int explainOutput(IOException trouble, String... arguments) {
        note(Message.of("cli.disk", String.valueOf(trouble.getMessage())), arguments);
        return ExitCode.REFUSED;
    }

    private Messages messages(String... arguments) {
        return new Messages(optionEarly("--lang", arguments)
                .map(language -> Locale.of(language.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Locale.of(around.caller().language())));
    }

    /** The language is needed before the arguments are read, for what is wrong with them. */
    public static Locale language(String... arguments) {
        String language = optionEarly("--lang", arguments).orElseGet(SystemLanguage::of);
        return Locale.of(language.toLowerCase(Locale.ROOT));
    }

    /** Whether there is no command among the arguments, only options that all commands share. */
    public static boolean asksForWindow(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (OF_ALL_COMMANDS.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("--profile=") && !arguments[i].startsWith("--lang=")) {
                return false;
            }
        }
        return true;
    }

    /** The value of an option that is needed before the arguments are read: {@code --lang it} or {@code --lang=it}. */
    public static Optional<String> optionEarly(String name, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(name + "=")) {
                return Optional.of(arguments[i].substring(name.length() + 1));
            }
            if (arguments[i].equals(name) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
