package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.cli.LentProfile;
import it.filiera.cli.Surroundings;
import it.filiera.handover.Porter;
import it.filiera.handover.Request;
import it.filiera.ui.Feature;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.io.PrintWriter;
import java.util.Optional;

/** Runs the commands of other processes on the profile that is open in this one. Nothing of it is on the screen. */
final class HandedCommands implements Feature {

    private final LentProfile profile;
    private final Runnable raise;
    private final Optional<Porter> porter;

    HandedCommands(Workspace workspace, Runnable raise) {
        this.profile = new LentProfile(workspace);
        this.raise = raise;
        this.porter = Porter.open(workspace.folder(), this::serve);
    }

    private int serve(Request request, PrintWriter results, PrintWriter notes) {
        String[] arguments = request.arguments().toArray(String[]::new);
        if (CommandLineProgram.asksForWindow(arguments)) {
            raise.run();
            return 0;
        }
        return new CommandLineProgram(Surroundings.lent(request.caller(), profile), results, notes).run(arguments);
    }

    @Override
    public Optional<Screen> open(Target target) {
        return Optional.empty();
    }

    @Override
    public void close() {
        porter.ifPresent(Porter::close);
    }
}
