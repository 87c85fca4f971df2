package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

/** Lends a profile that is open already, and stays so, to several commands at a time; those that write come one after the other. */
public final class LentProfile implements Profiles {

    private final Workspace workspace;
    private final ReentrantLock writing = new ReentrantLock(true);

    public LentProfile(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int use(ProfileFolder folder, Visit visit, ToIntFunction<Workspace> command) {
        if (!visit.writes()) {
            return command.applyAsInt(workspace);
        }
        writing.lock();
        try {
            return command.applyAsInt(workspace);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Workspace forFiction(ProfileFolder folder) {
        throw new Refused("generate.open", workspace.folder().path());
    }
}
