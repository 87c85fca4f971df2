package it.filiera;

import it.filiera.cli.Explanation;
import it.filiera.database.ProfileFolder;
import it.filiera.shell.ModalOverlay;
import it.filiera.shell.Shell;
import it.filiera.tour.House;
import it.filiera.ui.Desk;
import it.filiera.ui.Language;
import it.filiera.ui.Links;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Settings;
import it.filiera.ui.SystemLinks;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window on a profile: shown first, then filled while the profile opens beside it. FX thread only. */
final class FilieraApp implements House {

    private final Stage stage;
    private final Desk desk;
    private final Consumer<Explanation> refused;
    private @Nullable Shell shell;

    /**
     * Shows the window and begins to open the profile.
     *
     * @param locale the language, until somebody has chosen one
     * @param refused is told, beside the window itself, when the profile cannot be opened
     */
    FilieraApp(Stage stage, ProfileFolder folder, Locale locale, Consumer<Explanation> refused) {
        this.stage = stage;
        this.refused = refused;
        Settings settings = Settings.read(folder.settings());
        Locale chosen = settings.get("language").map(Locale::of).orElse(locale);
        Tasks tasks = Tasks.inBackground(reason -> shell().failed(reason));
        ModalOverlay overlay = new ModalOverlay();
        Navigator navigator = new Navigator(new Target.Directory());
        desk = new Desk(tasks, navigator, new Notices(), new Language(chosen), new Theme(settings), settings, overlay);
        Links links = new SystemLinks(tasks, desk.notices());
        shell = new Shell(stage, desk, overlay, links);
        shell.catchUncaught();
        shell.show();
        shell.open(told -> AppContext.open(folder, desk, links, this::raise, told), this::unopened);
    }

    private Shell shell() {
        return Objects.requireNonNull(shell);
    }

    private void raise() {
        desk.tasks().onScreen(() -> shell().raise());
    }

    private void unopened(Throwable reason) {
        Explanation explanation = Explanation.of(reason);
        refused.accept(explanation);
        shell().unopened(explanation.sentence());
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        shell().close();
    }
}
