package it.filiera.cli;

import it.filiera.officer.OnDuty;
import it.filiera.workspace.Workspace;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on an open profile. */
abstract class ProfileCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Does the work and gives the exit code. */
    abstract int run(Workspace workspace, Console console);

    @Override
    public Integer call() {
        Console console = filiera().console();
        Profiles.Visit visit = new Profiles.Visit(filiera().caller().user(), writes(), console::note);
        return filiera().profiles().use(filiera().profile(), visit, workspace -> run(workspace, console));
    }

    /** Whether the command may change something; such commands come one after the other. */
    boolean writes() {
        return false;
    }

    FilieraCommand filiera() {
        return (FilieraCommand) Objects.requireNonNull(spec).root().userObject();
    }

    /** Who writes: the officer who is the user that typed the command; the user's own name as long as nobody said who that is. */
    String officer(Workspace workspace) {
        return new OnDuty(workspace.officers(), filiera().caller().user()).name();
    }
}
