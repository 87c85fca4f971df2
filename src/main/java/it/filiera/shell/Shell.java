package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Links;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window itself: its scene, what opens and closes with it. FX thread only. */
public final class Shell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 700;

    private final Stage stage;
    private final Desk desk;
    private final ModalOverlay overlay;
    private final StackPane root = new StackPane();
    private final ShellModel model = new ShellModel();
    private final NoticesController notices;
    private final Failures failures;
    private final Scene scene;
    private final Subscription dress;
    private @Nullable ShellController controller;
    private @Nullable Opened opened;
    private boolean closed;

    /** {@code overlay} is the one of the desk; {@code outside} opens addresses with what the operating system has for them. */
    public Shell(Stage stage, Desk desk, ModalOverlay overlay, Links outside) {
        this.stage = stage;
        this.desk = desk;
        this.overlay = overlay;
        this.notices = new NoticesController(desk);
        this.failures = new Failures(desk, outside);
        model.bring(new ShellFeature(desk, model, outside));
        this.scene = new Scene(root, WIDTH, HEIGHT);
        desk.settings().onTrouble(desk.notices()::refuse);
        this.dress = desk.theme().dress(scene);
        desk.language().messages().subscribe(_ -> speak());
        desk.language().messages().subscribe((_, _) -> keepLanguage());
        new Keys(model, desk.navigator(), overlay, notices).listen(scene);
    }

    /** Shows the window, before there is anything in it. */
    public void show() {
        stage.setTitle("Filiera");
        stage.getIcons().setAll(Logo.icons());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens a profile in the background and shows its features. */
    public void open(Function<Consumer<Message>, Opened> opening) {
        open(opening, this::failed);
    }

    /** As {@link #open(Function)}, with an own answer to failure. */
    public void open(Function<Consumer<Message>, Opened> opening, Consumer<Throwable> otherwise) {
        desk.tasks()
                .write(() -> opening.apply(step -> desk.tasks().onScreen(() -> model.steps().add(step))), this::opened, otherwise);
    }

    /** Shows, in place of everything, why the profile could not be opened. */
    public void unopened(Message reason) {
        root.getChildren().setAll(new UnopenedController(desk, reason, stage::close).root());
    }

    /** Brings the window to the front, wherever it is. */
    public void raise() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private void opened(Opened profile) {
        opened = profile;
        if (closed) {
            closeProfile();
        } else {
            Opened.Contents contents = profile.contents().get();
            model.undo().set(contents.undo());
            model.steps().clear();
            model.features().setAll(contents.features());
            contents.features().forEach(Feature::begin);
        }
    }

    /** Tells what went wrong. */
    public void failed(Throwable reason) {
        failures.tell(reason);
    }

    /** Makes what nobody catches, in whatever thread, be told too. */
    public void catchUncaught() {
        Thread.setDefaultUncaughtExceptionHandler((_, reason) -> failures.happened(reason));
    }

    private void keepLanguage() {
        desk.settings().put("language", desk.language().locale().getLanguage());
    }

    /** Views keep nothing, so a new language only means new views of the same models; the keys go on where the screen wants them. */
    private void speak() {
        overlay.hide();
        if (controller != null) {
            controller.close();
        }
        controller = new ShellController(desk, model);
        root.getChildren().setAll(controller.root(), notices.root(), overlay.node());
        controller.focus();
    }

    /** Closes the features, lets running work end, then closes the profile. */
    @Override
    public void close() {
        dress.unsubscribe();
        Objects.requireNonNull(controller).close();
        model.features().forEach(feature -> feature.close());
        desk.tasks().close();
        closed = true;
        closeProfile();
    }

    private void closeProfile() {
        if (opened != null) {
            try {
                opened.profile().close();
            } catch (Exception e) {
                LOG.error("Closing", e);
            }
        }
    }
}
