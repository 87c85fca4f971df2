package it.filiera;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opens a profile for the window. */
final class AppContext {

    private AppContext() {}

    /** Runs in the background; {@code told} hears of each step, {@code raise} brings the window to the front. */
    static Opened open(ProfileFolder folder, Desk desk, Links links, Runnable raise, Consumer<Message> told) {
        told.accept(Message.of("shell.opening-database"));
        String login = System.getProperty("user.name", "?");
        Workspace workspace = Workspace.open(folder, Clock.systemUTC(), login, told);
        told.accept(Message.of("shell.opening-index"));
        workspace.search();
        workspace.vocabulary();
        OnDuty duty = new OnDuty(workspace.officers(), login);
        Changes changes = new Changes(desk.tasks());
        workspace.ledger().follow(changes);
        return new Opened(workspace, () -> contents(workspace, duty, changes, desk, links, raise));
    }

    private static Contents contents(Workspace workspace, OnDuty duty, Changes changes, Desk desk, Links links, Runnable raise) {
        UndoStack undo =
                new UndoStack(workspace.ledger(), duty::name, desk.tasks(), desk.notices(), workspace::nameOf);
        undo.follow(changes);
        List<Feature> features = new ArrayList<>(Features.of(workspace, duty, changes, desk, links, new SystemFileDialogs()));
        features.add(new HandedCommands(workspace, raise));
        return new Contents(List.copyOf(features), undo);
    }
}
