package it.filiera.cli;

import it.filiera.ledger.Committed;
import it.filiera.workspace.Workspace;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code filiera person forget}. */
@Command(name = "forget")
final class PersonForgetCommand extends ProfileCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "person")
    private String key = "";

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Optional<Committed> done = workspace.personEditor().forget(key, workspace.suppressions(), officer(workspace));
        if (done.isEmpty()) {
            console.note("person.forgotten-already", key);
        } else if (workspace.people().find(key).isPresent()) {
            console.note("person.forgotten-kept", key, done.get().number());
        } else {
            console.note("person.forgotten", key, done.get().number());
        }
        return ExitCode.DONE;
    }
}
