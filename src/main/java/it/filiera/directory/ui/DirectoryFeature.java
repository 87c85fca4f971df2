package it.filiera.directory.ui;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings the directory into the window. */
public final class DirectoryFeature implements Feature {

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private @Nullable DirectoryController screen;

    public DirectoryFeature(Workspace workspace, Desk desk, Changes changes) {
        this.desk = desk;
        Directory directory = new Directory(workspace.search(), workspace.organisations(), workspace::codeNames);
        this.model = new DirectoryModel(directory, desk.tasks());
        this.asking = Asking.of(workspace, directory, model, desk);
        changes.last().subscribe((_, _) -> {
            model.refresh();
            asking.saved().refresh();
        });
        model.refresh();
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("directory.title"), Icon.DIRECTORY, new Target.Directory()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.Directory _ -> Optional.of(directory());
            case Target.Profile _, Target.Compare _, Target.Settings _ -> Optional.empty();
        };
    }

    private DirectoryController directory() {
        DirectoryController opened = new DirectoryController(desk, model, asking, () -> {});
        screen = opened;
        return opened;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action("directory.search", Icon.SEARCH, "Shortcut+F", () -> onScreen(DirectoryController::focus)),
                new Action("saved.save-title", Icon.SAVE_SEARCH, "Shortcut+S", () -> onScreen(DirectoryController::saveSearch)));
    }

    private void onScreen(Consumer<DirectoryController> action) {
        desk.navigator().go(new Target.Directory());
        if (screen != null) {
            action.accept(screen);
        }
    }
}
