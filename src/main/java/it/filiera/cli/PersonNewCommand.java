package it.filiera.cli;

import it.filiera.people.PositionEntry;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera person new}. */
@Command(name = "new")
final class PersonNewCommand extends ProfileCommand {

    @Parameters(arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "values")
    private List<String> values = List.of();

    @Mixin
    private PositionOptions position = new PositionOptions();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        PersonText.fields(values);
        position.entry();
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Optional<PositionEntry> at = position.entry();
        String key = workspace.personEditor().create(PersonText.fields(values), at.orElse(null), officer(workspace));
        console.result(json ? PersonJson.of(workspace.people().find(key).orElseThrow()).toString() : key);
        return ExitCode.DONE;
    }
}
