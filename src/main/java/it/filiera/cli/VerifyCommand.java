package it.filiera.cli;

import it.filiera.ledger.LedgerCheck;
import it.filiera.message.Message;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code filiera verify}. */
@Command(name = "verify")
final class VerifyCommand extends ProfileCommand {

    @Override
    int run(Workspace workspace, Console console) {
        List<Message> findings = Stream.concat(
                        new LedgerCheck(workspace.database()).findings().stream(),
                        workspace.directoryCheck().findings().stream())
                .toList();
        findings.forEach(finding -> console.result(console.messages().say(finding)));
        if (!findings.isEmpty()) {
            console.note("verify.failed", findings.size(), workspace.folder().path());
            return ExitCode.REFUSED;
        }
        console.say("verify.done", workspace.ledger().reader().last());
        return ExitCode.DONE;
    }
}
