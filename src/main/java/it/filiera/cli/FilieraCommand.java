package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.handover.Caller;
import it.filiera.message.Messages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code filiera} itself: what all commands share. */
@Command(
        name = "filiera",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            SearchCommand.class,
            ShowCommand.class,
            SetCommand.class,
            NewCommand.class,
            MergeCommand.class,
            PersonCommand.class,
            LogCommand.class,
            TimelineCommand.class,
            FollowUpsCommand.class,
            InitiativeCommand.class,
            HistoryCommand.class,
            ListCommand.class,
            UndoCommand.class,
            ExportCommand.class,
            DuplicatesCommand.class,
            ImportCommand.class,
            UpdateCommand.class,
            QualityCommand.class,
            VerifyCommand.class,
            GenerateCommand.class,
            TourCommand.class
        })
final class FilieraCommand implements Runnable {

    @Option(names = "--profile", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable String profile;

    @Option(names = "--lang", paramLabel = "it|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    private final Surroundings around;

    FilieraCommand(Surroundings around) {
        this.around = around;
    }

    ProfileFolder profile() {
        return ProfileFolder.choose(profile, System.getenv("FILIERA_PROFILE"));
    }

    Profiles profiles() {
        return around.profiles();
    }

    Caller caller() {
        return around.caller();
    }

    Guide guide() {
        return around.guide();
    }

    Messages messages() {
        if (language == null) {
            return new Messages(Locale.of(caller().language()));
        }
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "it" -> new Messages(Locale.ITALIAN);
            case "en" -> new Messages(Locale.ENGLISH);
            default -> throw new WrongUsage("cli.unknown-language", language);
        };
    }

    Console console() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        return new Console(commandLine.getOut(), commandLine.getErr(), messages(), quiet);
    }

    /** Without a command: says which there are. */
    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
    }
}
