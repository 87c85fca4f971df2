package it.filiera.support;

import it.filiera.directory.ui.DirectoryFeature;
import it.filiera.shell.ModalOverlay;
import it.filiera.shell.Opened;
import it.filiera.shell.Shell;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Language;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Settings;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import it.filiera.workspace.Workspace;
import it.filiera.database.ProfileFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole window on a real profile, without a display. */
public final class Window implements AutoCloseable {

    public final Desk desk;
    public final Workspace workspace;
    public final Stage stage;
    private final Shell shell;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    /** Opens the window on a profile folder, new ones with the bundled directory. Background work happens at once. */
    public Window(Path folder, Locale locale) {
        this(folder, locale, Tasks::atOnce);
    }

    /** As in the program: background work happens in the background, so that a test has to wait for it. */
    public static Window inBackground(Path folder, Locale locale) {
        return new Window(folder, locale, Tasks::inBackground);
    }

    private Window(Path folder, Locale locale, Function<Consumer<Throwable>, Tasks> working) {
        workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {});
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        Tasks tasks = working.apply(failures::add);
        ModalOverlay overlay = Toolkit.onScreen(ModalOverlay::new);
        Navigator navigator = new Navigator(new Target.Directory());
        desk = new Desk(tasks, navigator, new Notices(), new Language(locale), new Theme(settings), settings, overlay);
        Changes changes = new Changes(tasks);
        workspace.ledger().follow(changes);
        stage = Toolkit.onScreen(Stage::new);
        shell = Toolkit.onScreen(() -> new Shell(stage, desk, overlay));
        Toolkit.doOnScreen(() -> {
            shell.show();
            List<Feature> features = List.of(new DirectoryFeature(workspace, desk, changes));
            shell.open(_ -> new Opened(features, workspace));
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Takes a picture of the window as it is. */
    public void picture(String name) {
        Toolkit.doOnScreen(() -> Picture.of(scene(), name));
    }

    /** What went wrong in the background. */
    public List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() {
        Toolkit.doOnScreen(() -> {
            stage.close();
            shell.close();
        });
    }
}
