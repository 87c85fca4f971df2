package it.filiera.cli;

import it.filiera.message.Refused;
import it.filiera.people.Person;
import it.filiera.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera person show}. */
@Command(name = "show")
final class PersonShowCommand extends ProfileCommand {

    @Parameters(paramLabel = "KEY|ID", descriptionKey = "person")
    private String key = "";

    @Option(names = "--json")
    private boolean json;

    @Override
    int run(Workspace workspace, Console console) {
        Person person = workspace.people().find(key).orElseThrow(() -> new Refused("person.unknown", key));
        if (json) {
            console.result(PersonJson.of(person).toString());
        } else {
            new PersonText(person, console).print();
        }
        return ExitCode.DONE;
    }
}
