package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.database.ProfileFolder;
import it.filiera.shell.ModalOverlay;
import it.filiera.shell.Shell;
import it.filiera.ui.Desk;
import it.filiera.ui.Language;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Settings;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: shown first, then filled while the profile opens beside it. */
public final class FilieraApp extends Application {

    private @Nullable Shell shell;

    @Override
    public void start(Stage stage) {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        ProfileFolder folder = Launcher.folder(arguments);
        folder.prepare();
        Settings settings = Settings.read(folder.settings());
        Locale locale = settings.get("language").map(Locale::of).orElseGet(() -> CommandLineProgram.language(arguments));
        Tasks tasks = Tasks.inBackground(reason -> Objects.requireNonNull(shell).failed(reason));
        ModalOverlay overlay = new ModalOverlay();
        Navigator navigator = new Navigator(new Target.Directory());
        Desk desk = new Desk(tasks, navigator, new Notices(), new Language(locale), new Theme(settings), settings, overlay);
        shell = new Shell(stage, desk, overlay);
        shell.show();
        shell.open(told -> AppContext.open(folder, desk, told));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(shell).close();
    }
}
