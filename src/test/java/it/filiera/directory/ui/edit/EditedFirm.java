package it.filiera.directory.ui.edit;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.ledger.Committed;
import it.filiera.ui.Desk;
import it.filiera.ui.Language;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Overlay;
import it.filiera.ui.Screen;
import it.filiera.ui.Settings;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import it.filiera.ui.UndoStack;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A real profile with one firm, and two who edit it: anna at the window, and somebody at the command line. */
final class EditedFirm implements AutoCloseable {

    final Workspace workspace;
    final Editing editing;
    final Desk desk;
    final List<Throwable> failures = new ArrayList<>();
    final Dialogs overlay = new Dialogs();
    private final String key;

    EditedFirm(Path folder, Locale locale) {
        workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC());
        editing = new Editing(workspace, () -> "anna");
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        Tasks tasks = Tasks.atOnce(failures::add);
        desk = new Desk(tasks, new Navigator(new Target.Directory()), new Notices(), new Language(locale), new Theme(settings), settings, overlay);
        new UndoStack(workspace.ledger(), () -> "anna", tasks, desk.notices(), workspace::nameOf);
        key = workspace.editor().create("Gamma", List.of(), "tester");
    }

    Organisation now() {
        return workspace.organisations().find(key).orElseThrow();
    }

    /** As from a shell. */
    Optional<Committed> elsewhere(String... values) {
        return workspace.editor().set(key, Arrays.stream(values).map(Assignment::parse).toList(), null, "bruno");
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Keeps the dialog that is shown. */
    static final class Dialogs implements Overlay {

        @Nullable Screen shown;

        @Override
        public void show(Screen content) {
            hide();
            shown = content;
        }

        @Override
        public void hide() {
            if (shown != null) {
                shown.close();
            }
            shown = null;
        }
    }
}
