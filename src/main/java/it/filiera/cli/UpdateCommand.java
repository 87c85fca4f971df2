package it.filiera.cli;

import it.filiera.directory.RefusedRow;
import it.filiera.directory.UpdatePlan;
import it.filiera.directory.UpdatePlan.Difference;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera update}. */
@Command(name = "update")
final class UpdateCommand extends ProfileCommand {

    @Option(names = "--from", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        UpdatePlan plan = folder == null
                ? workspace.directory().planBundled()
                : workspace.directory().plan(filiera().caller().resolve(folder));
        plan.refused().stream().map(RefusedRow::message).forEach(console::note);
        plan.changed().forEach(change -> say("update.changed", change, console));
        plan.kept().forEach(kept -> say("update.kept", kept, console));
        console.say(
                "update.plan",
                plan.inserts().size(),
                plan.updates().size(),
                plan.deletes().size(),
                plan.kept().size(),
                plan.refused().size());
        if (!dryRun) {
            workspace.directory()
                    .apply(plan, officer(workspace), folder == null ? "bundled" : folder.toString())
                    .ifPresentOrElse(
                            done -> console.note("update.done", done.number()), () -> console.note("update.nothing"));
        }
        return ExitCode.DONE;
    }

    private static void say(String key, Difference difference, Console console) {
        console.say(key, difference.key(), difference.field(), difference.here(), difference.directory());
    }
}
