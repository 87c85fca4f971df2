package it.filiera.cli;

import it.filiera.directory.Organisation;
import it.filiera.directory.Survivors;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera show}. */
@Command(name = "show")
final class ShowCommand extends ProfileCommand {

    @Parameters(paramLabel = "KEY|ID", descriptionKey = "key")
    private String key = "";

    @Option(names = "--json")
    private boolean json;

    @Override
    int run(Workspace workspace, Console console) {
        Organisation firm = workspace.organisations().find(key).orElseThrow(() -> new Refused("organisation.unknown", key));
        List<Survivors.Former> former = workspace.organisations().former(firm.id());
        if (json) {
            console.result(OrganisationJson.profile(firm, former).toString());
        } else {
            new ProfileText(firm, console).print();
            former.forEach(one -> console.say("show.former", one.name(), one.key()));
        }
        return ExitCode.DONE;
    }
}
