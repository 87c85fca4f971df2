package it.filiera;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.ui.DirectoryFeature;
import it.filiera.message.Message;
import it.filiera.shell.Opened;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Opens a profile for the window and lists the features that it shows. */
final class AppContext {

    private AppContext() {}

    /** Runs in the background; {@code told} hears of each step, {@code raise} brings the window to the front. */
    static Opened open(ProfileFolder folder, Desk desk, Runnable raise, Consumer<Message> told) {
        told.accept(Message.of("shell.opening-database"));
        Workspace workspace = Workspace.open(folder, Clock.systemUTC(), System.getProperty("user.name", "?"), told);
        told.accept(Message.of("shell.opening-index"));
        workspace.search();
        Changes changes = new Changes(desk.tasks());
        workspace.ledger().follow(changes);
        return new Opened(
                List.of(new DirectoryFeature(workspace, desk, changes), new HandedCommands(workspace, raise)), workspace);
    }
}
