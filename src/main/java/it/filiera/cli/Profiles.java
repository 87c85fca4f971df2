package it.filiera.cli;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import it.filiera.workspace.Workspace;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Where commands get the profile that they work on. */
public interface Profiles {

    /**
     * A command on a profile.
     *
     * @param by who signs what is written
     * @param writes whether something may be changed
     * @param told what is worth knowing beside the results
     */
    record Visit(String by, boolean writes, Consumer<Message> told) {}

    /** Lets a command work on the profile of a folder, and gives its exit code. */
    int use(ProfileFolder folder, Visit visit, ToIntFunction<Workspace> command);

    /** An empty profile for fictional organisations, to be closed by who asked for it. */
    Workspace forFiction(ProfileFolder folder);
}
