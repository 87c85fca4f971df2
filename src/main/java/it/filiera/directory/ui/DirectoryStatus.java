package it.filiera.directory.ui;

import it.filiera.message.Message;
import it.filiera.ui.Changes;
import it.filiera.ui.Icon;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the status bar says of the directory: how much it holds, and whether it is invented. */
final class DirectoryStatus {

    private final Workspace workspace;
    private final Tasks tasks;
    private final ObjectProperty<@Nullable Message> held = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Message> fictional = new SimpleObjectProperty<>();

    DirectoryStatus(Workspace workspace, Tasks tasks, Changes changes) {
        this.workspace = workspace;
        this.tasks = tasks;
        changes.last().subscribe((_, _) -> count());
        count();
        tasks.read(workspace::isFictional, is -> fictional.set(is ? Message.of("directory.fictional") : null));
    }

    List<StatusItem> items() {
        return List.of(
                new StatusItem(Icon.DATABASE, held, StatusItem.Side.LEFT), new StatusItem(Icon.EXAMPLE, fictional, StatusItem.Side.RIGHT));
    }

    private void count() {
        tasks.read(
                () -> Message.of("directory.held", workspace.organisations().count(), workspace.organisations().countSources()), held::set);
    }
}
