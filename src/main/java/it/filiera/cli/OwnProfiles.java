package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.function.ToIntFunction;

/** Opens the profile for each command and closes it again. */
final class OwnProfiles implements Profiles {

    @Override
    public int use(ProfileFolder folder, Visit visit, ToIntFunction<Workspace> command) {
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC(), visit.by(), visit.told())) {
            return command.applyAsInt(workspace);
        }
    }

    @Override
    public Workspace forFiction(ProfileFolder folder) {
        return Workspace.openForFiction(folder, Clock.systemUTC());
    }
}
