package it.filiera;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.ui.DirectoryFeature;
import it.filiera.exchange.ui.Exporting;
import it.filiera.message.Message;
import it.filiera.shell.Opened;
import it.filiera.shell.Opened.Contents;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Links;
import it.filiera.ui.SystemFileDialogs;
import it.filiera.ui.UndoStack;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Opens a profile for the window and lists the features that it shows. */
final class AppContext {

    private AppContext() {}

    /** Runs in the background; {@code told} hears of each step, {@code raise} brings the window to the front. */
    static Opened open(ProfileFolder folder, Desk desk, Links links, Runnable raise, Consumer<Message> told) {
        told.accept(Message.of("shell.opening-database"));
        String by = System.getProperty("user.name", "?");
        Workspace workspace = Workspace.open(folder, Clock.systemUTC(), by, told);
        told.accept(Message.of("shell.opening-index"));
        workspace.search();
        workspace.vocabulary();
        Changes changes = new Changes(desk.tasks());
        workspace.ledger().follow(changes);
        return new Opened(workspace, () -> contents(workspace, by, changes, desk, links, raise));
    }

    private static Contents contents(Workspace workspace, String by, Changes changes, Desk desk, Links links, Runnable raise) {
        UndoStack undo =
                new UndoStack(workspace.ledger(), by, desk.tasks(), desk.notices(), workspace::nameOf);
        undo.follow(changes);
        Exporting exporting = new Exporting(workspace.search(), desk, new SystemFileDialogs());
        List<Feature> features = List.of(
                new DirectoryFeature(workspace, desk, changes, links, exporting::open, by), new HandedCommands(workspace, raise));
        return new Contents(features, undo);
    }
}
