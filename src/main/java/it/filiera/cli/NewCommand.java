package it.filiera.cli;

import it.filiera.directory.Alike;
import it.filiera.directory.Assignment;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera new}. */
@Command(name = "new")
final class NewCommand extends ProfileCommand {

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "values")
    private List<String> values = List.of();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        SetCommand.assignments(values);
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        List<Assignment> assignments = SetCommand.assignments(values);
        List<Alike> alike = workspace.duplicates().of(name, assignments);
        alike.forEach(standing -> console.note(warning(standing)));
        long grave = alike.stream().filter(Alike::isGrave).count();
        if (grave > 0 && !force) {
            throw new Refused("new.refused", grave);
        }
        String key = workspace.editor().create(name, assignments, officer(workspace));
        console.result(json ? OrganisationJson.profile(workspace.organisations().find(key).orElseThrow(), List.of()).toString() : key);
        return ExitCode.DONE;
    }

    private static Message warning(Alike standing) {
        return Message.of("new.alike", standing.name(), standing.key(), standing.reasons());
    }
}
