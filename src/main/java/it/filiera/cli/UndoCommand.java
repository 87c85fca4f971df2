package it.filiera.cli;

import it.filiera.ledger.Committed;
import it.filiera.ledger.LedgerReader;
import it.filiera.ledger.UndoPlan;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera undo}. */
@Command(name = "undo")
final class UndoCommand extends ProfileCommand {

    @Parameters(paramLabel = "CHANGESET", descriptionKey = "changeSet")
    private String changeSet = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--partial")
    private boolean partial;

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        UUID id = named(workspace.ledger().reader()).orElseThrow(() -> new Refused("undo.unknown", changeSet)).id();
        UndoPlan plan = workspace.ledger().planUndo(id);
        plan.conflicts().forEach(conflict -> console.note(conflict.reason()));
        if (dryRun) {
            console.say("undo.plan", plan.number(), plan.rows(), plan.conflicts().size());
            return ExitCode.DONE;
        }
        Committed done = workspace.ledger().undo(id, officer(workspace), partial);
        console.note("undo.done", plan.number(), done.number());
        return ExitCode.DONE;
    }

    /** The change set with this id or number. */
    private Optional<Committed> named(LedgerReader ledger) {
        if (changeSet.matches("\\d{1,18}")) {
            return ledger.find(Long.parseLong(changeSet));
        }
        try {
            return ledger.find(UUID.fromString(changeSet));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
