package it.filiera.cli;

import it.filiera.directory.Assignment;
import it.filiera.ledger.Committed;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera set}. */
@Command(name = "set")
final class SetCommand extends ProfileCommand {

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "key")
    private String key = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "values")
    private List<String> values = List.of();

    @Option(names = "--expect-version", paramLabel = "N")
    private @Nullable Integer expectedVersion;

    @Override
    public Integer call() {
        assignments(values);
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Optional<Committed> done = workspace.editor().set(key, assignments(values), expectedVersion, officer(workspace));
        done.ifPresentOrElse(
                committed -> console.note("set.done", key, committed.number()), () -> console.note("set.nothing", key));
        return ExitCode.DONE;
    }

    /** Reads the values; what is no assignment to a known field is wrong usage. */
    static List<Assignment> assignments(List<String> values) {
        try {
            List<Assignment> assignments = values.stream().map(Assignment::parse).toList();
            Assignment.refuseTwice(assignments);
            return assignments;
        } catch (Refused e) {
            throw new WrongUsage(e.reason());
        }
    }
}
