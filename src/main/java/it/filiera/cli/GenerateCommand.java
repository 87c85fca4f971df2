package it.filiera.cli;

import it.filiera.directory.FictionalDirectory;
import it.filiera.ledger.Committed;
import it.filiera.workspace.Workspace;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code filiera generate}: only into a folder without a profile, or over one that it made itself. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable FilieraCommand filiera;

    @Option(names = "--organisations", paramLabel = "N", defaultValue = "1000")
    private int organisations;

    @Option(names = "--interactions", paramLabel = "N", defaultValue = "0")
    private int interactions;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() {
        if (interactions < 0) {
            throw new WrongUsage("generate.bad-number", interactions);
        }
        if (organisations < 1) {
            throw new WrongUsage("generate.bad-number", organisations);
        }
        FilieraCommand command = Objects.requireNonNull(filiera);
        Console console = command.console();
        try (Workspace workspace = command.profiles().forFiction(command.profile())) {
            Committed done = workspace.fiction().write(organisations, seed, command.caller().user());
            long rows = done.rows() + writeHistory(workspace, command.caller().user());
            workspace.search();
            console.note("generate.done", organisations, interactions, rows, workspace.folder().path());
        }
        return ExitCode.DONE;
    }

    private long writeHistory(Workspace workspace, String by) {
        return interactions == 0
                ? 0
                : workspace.fictionalHistory()
                        .write(interactions, workspace.organisations().idsAfter(null, organisations), seed, by);
    }
}
