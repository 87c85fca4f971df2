package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through all screens and overlays: each can be read, heard and reached, and the style sheets hold no mistake. */
class WalkTest {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,en", "LIGHT,it", "DARK,it"})
    void everyScreenCanBeReadHeardAndReached(Shade shade, String language) {
        List<String> warnings = new ArrayList<>();
        Handler handler = collecting(warnings);
        CSS.addHandler(handler);
        try (Window window = new Window(folder, Locale.of(language))) {
            Toolkit.doOnScreen(() -> window.desk.theme().choose(shade));
            List<String> found = new ArrayList<>();
            kinds().map(kind -> target(kind, window)).forEach(target -> Toolkit.doOnScreen(() -> {
                window.desk.navigator().go(target);
                look(window, target.getClass().getSimpleName(), window.scene().getRoot(), found);
            }));
            Toolkit.doOnScreen(() -> overlay(window, KeyCode.K, true, found));
            Toolkit.doOnScreen(() -> overlay(window, KeyCode.F1, false, found));
            Toolkit.doOnScreen(() -> {
                window.shell().failed(new IllegalStateException("of a test"));
                look(window, "failure", (Parent) window.scene().lookup("#overlay"), found);
            });

            assertThat(found).isEmpty();
            assertThat(warnings).isEmpty();
        } finally {
            CSS.removeHandler(handler);
        }
    }

    @Test
    void aMistakeInAStyleSheetWouldBeNoticed() {
        List<String> warnings = new ArrayList<>();
        Handler handler = collecting(warnings);
        CSS.addHandler(handler);
        Toolkit.doOnScreen(() -> {
            Label label = new Label("x");
            label.setStyle("-fx-text-fill: -no-such-colour;");
            new Scene(label).getRoot().applyCss();
        });
        CSS.removeHandler(handler);

        assertThat(warnings).isNotEmpty();
    }

    /** Every kind of target there is, so that a new one is walked through as well. */
    private static Stream<Class<?>> kinds() {
        return Arrays.stream(Target.class.getPermittedSubclasses());
    }

    /** A target of a kind, about two firms where it is about firms. */
    private static Target target(Class<?> kind, Window window) {
        List<UUID> firms = Stream.of("teksid", "brembo")
                .map(key -> window.workspace.organisations().find(key).orElseThrow().id())
                .toList();
        Iterator<UUID> each = firms.iterator();
        Object[] about = Arrays.stream(kind.getRecordComponents())
                .map(part -> part.getType() == UUID.class ? each.next() : part.getType() == String.class ? "quality" : firms)
                .toArray();
        try {
            return (Target) kind.getDeclaredConstructors()[0].newInstance(about);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError("The walk does not know what " + kind + " is about", e);
        }
    }

    private static void overlay(Window window, KeyCode code, boolean control, List<String> found) {
        Event.fireEvent(window.scene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        look(window, code.getName(), (Parent) window.scene().lookup("#overlay"), found);
        window.desk.overlay().hide();
    }

    private static void look(Window window, String name, Parent area, List<String> found) {
        Walk walk = new Walk(window.scene());
        walk.withoutName().forEach(node -> found.add(name + ", no name: " + node));
        walk.withoutContrast().forEach(node -> found.add(name + ", no contrast: " + node));
        walk.outOfReach(area).forEach(node -> found.add(name + ", out of reach: " + node));
        Stream.of(".rail", ".top-bar", ".status-bar")
                .flatMap(bar -> walk.cut(bar).stream())
                .filter(text -> !text.startsWith("junit"))
                .forEach(text -> found.add(name + ", cut: " + text));
    }

    private static Handler collecting(List<String> messages) {
        return new Handler() {
            @Override
            public void publish(LogRecord message) {
                messages.add(message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
