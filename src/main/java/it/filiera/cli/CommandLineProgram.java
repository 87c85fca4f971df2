package it.filiera.cli;

import it.filiera.database.DiskTrouble;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: reads arguments, runs the command, turns what was refused into one sentence and an exit code. */
public final class CommandLineProgram {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private static final Set<String> TAKING_QUERIES = Set.of("search", "export");

    private static final Set<String> OF_ALL_COMMANDS = Set.of("--profile", "--lang");

    private final PrintWriter results;
    private final PrintWriter notes;

    public CommandLineProgram(PrintWriter results, PrintWriter notes) {
        this.results = results;
        this.notes = notes;
    }

    /** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 profile in use. */
    public int run(String... arguments) {
        Messages messages = new Messages(language(arguments));
        CommandLine commandLine = new CommandLine(new FilieraCommand())
                .setOut(results)
                .setErr(notes)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(
                        "i18n.help",
                        messages.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setParameterExceptionHandler((exception, _) -> explain(messages, exception))
                .setExecutionExceptionHandler((exception, _, _) -> explain(messages, exception));
        // a query may begin with what it excludes: -status:closed
        commandLine.getSubcommands().forEach((name, command) ->
                command.setUnmatchedOptionsArePositionalParams(TAKING_QUERIES.contains(name)));
        int code = commandLine.execute(arguments);
        results.flush();
        notes.flush();
        return code;
    }

    private int explain(Messages messages, Exception exception) {
        if (exception instanceof ParameterException usage) {
            notes.println(messages.say(usage(usage)));
            return ExitCode.WRONG_USAGE;
        }
        if (exception instanceof Refused refused) {
            notes.println(messages.say(refused.reason()));
            return ExitCode.of(refused);
        }
        Optional<IOException> disk = DiskTrouble.in(exception);
        if (disk.isPresent()) {
            LOG.error("Disk", exception);
            notes.println(messages.say("cli.disk", String.valueOf(disk.get().getMessage())));
            return ExitCode.REFUSED;
        }
        String code = Integer.toHexString(System.identityHashCode(exception));
        LOG.error("Failure {}", code, exception);
        notes.println(messages.say("cli.failure", code, exception.getClass().getSimpleName()));
        return ExitCode.REFUSED;
    }

    private static Message usage(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> Message.of("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> Message.of(
                    "cli.missing", missing.getMissing().isEmpty() ? "" : missing.getMissing().getFirst().paramLabel());
            default -> Message.of("cli.bad-value", name(exception.getArgSpec()), String.valueOf(exception.getValue()));
        };
    }

    private static String name(@Nullable ArgSpec argument) {
        return switch (argument) {
            case null -> "filiera";
            case OptionSpec option -> option.longestName();
            default -> argument.paramLabel();
        };
    }

    /** Says that the results could not be written to their end, and gives the exit code for it. */
    public int explainOutput(IOException trouble, String... arguments) {
        notes.println(new Messages(language(arguments)).say("cli.disk", String.valueOf(trouble.getMessage())));
        notes.flush();
        return ExitCode.REFUSED;
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
