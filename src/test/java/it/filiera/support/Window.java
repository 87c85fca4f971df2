package it.filiera.support;

import it.filiera.Features;
import it.filiera.ledger.LedgerReader;
import it.filiera.officer.OnDuty;
import it.filiera.officer.ui.OfficerFeature;
import it.filiera.shell.ModalOverlay;
import it.filiera.shell.Opened;
import it.filiera.shell.Shell;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Language;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Settings;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import it.filiera.ui.UndoStack;
import it.filiera.workspace.Workspace;
import it.filiera.database.ProfileFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The whole window on a real profile, without a display. */
public final class Window implements AutoCloseable {

    public final Desk desk;
    public final Workspace workspace;
    public final Stage stage;
    /** What a person answers when asked where to write a file; null for nobody who answers. */
    public @Nullable Path saveTo;
    /** What a person answers when asked which files to read. */
    public List<Path> toRead = List.of();

    private final Shell shell;
    private List<Feature> features = List.of();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final List<String> opened = new CopyOnWriteArrayList<>();

    /** Opens the window on a profile folder, new ones with the bundled directory. Background work happens at once. */
    public Window(Path folder, Locale locale) {
        this(folder, locale, Tasks::atOnce, true);
    }

    /** As in the program: background work happens in the background, so that a test has to wait for it. */
    public static Window inBackground(Path folder, Locale locale) {
        return new Window(folder, locale, Tasks::inBackground, true);
    }

    /** As at the first start of all: nobody was asked yet who works here. */
    public static Window ofNobodyYet(Path folder, Locale locale) {
        return new Window(folder, locale, Tasks::atOnce, false);
    }

    /** Background work happens as the test likes. */
    public Window(Path folder, Locale locale, Function<Consumer<Throwable>, Tasks> working) {
        this(folder, locale, working, true);
    }

    private Window(Path folder, Locale locale, Function<Consumer<Throwable>, Tasks> working, boolean asked) {
        BundledProfile.bring(new ProfileFolder(folder));
        workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {});
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        if (asked) {
            settings.put(OfficerFeature.ASKED, "tester");
        }
        Tasks tasks = working.apply(failures::add);
        ModalOverlay overlay = Toolkit.onScreen(ModalOverlay::new);
        Navigator navigator = new Navigator(new Target.Directory());
        desk = new Desk(tasks, navigator, new Notices(), new Language(locale), new Theme(settings), settings, overlay);
        workspace.search(); // as in the program: the index hears of what is written before the screens do
        Changes changes = new Changes(tasks);
        workspace.ledger().follow(changes);
        OnDuty duty = new OnDuty(workspace.officers(), "tester");
        stage = Toolkit.onScreen(Stage::new);
        shell = Toolkit.onScreen(() -> new Shell(stage, desk, overlay, opened::add));
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> uncaught.add(failure)); // who writes here instead of there is told too
        Toolkit.doOnScreen(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> uncaught.add(failure));
            shell.show();
            UndoStack undo =
                    new UndoStack(workspace.ledger(), duty::name, tasks, desk.notices(), workspace::nameOf);
            undo.follow(changes);
            features = Features.of(workspace, duty, changes, desk, opened::add, new Answers());
            shell.open(_ -> new Opened(workspace, () -> new Opened.Contents(features, undo)));
        });
        Toolkit.doOnScreen(() -> {
            stage.widthProperty().subscribe(_ -> Platform.runLater(this::minimise));
            stage.heightProperty().subscribe(_ -> Platform.runLater(this::minimise));
        });
    }

    /** What nobody sees need not be painted, which takes longer here than all the rest; every new size brings the window up again. */
    private void minimise() {
        stage.setIconified(false);
        stage.setIconified(true);
    }

    private final class Answers implements FileDialogs {

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.ofNullable(saveTo);
        }

        @Override
        public List<Path> open(String title) {
            return toRead;
        }
    }

    public Shell shell() {
        return shell;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Takes a picture of the window as it is. */
    public void picture(String name) {
        Toolkit.doOnScreen(() -> Picture.of(scene(), name));
    }

    /** Takes back whatever was written after a change set, so that the next test finds what this one found. */
    public void takeBackTo(long number) {
        LedgerReader written = workspace.ledger().reader();
        Toolkit.doOnScreen(() -> written.history((int) (written.last() - number)).stream()
                .filter(changeSet -> changeSet.undoes() == null && !written.isTakenBack(changeSet.number()))
                .forEach(changeSet -> workspace.ledger().undo(changeSet.id(), "tester", false)));
    }

    /** Drops files on the window. */
    public boolean drop(Path... files) {
        return Toolkit.onScreen(() -> features.stream().anyMatch(feature -> feature.drop(List.of(files))));
    }

    /** What was handed to the operating system to open. */
    public List<String> opened() {
        return opened;
    }

    /** What went wrong in the background. */
    public List<Throwable> failures() {
        return failures;
    }

    /** Fails when something went wrong on the FX thread that nobody caught, such as in a layout. */
    @Override
    public void close() {
        Toolkit.doOnScreen(() -> {
            stage.close();
            shell.close();
        });
        uncaught.forEach(failure -> {
            throw new AssertionError("on the FX thread", failure);
        });
    }
}
