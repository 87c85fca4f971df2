package it.filiera.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import it.filiera.directory.Assignment;
import it.filiera.message.Message;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window, from the first pixel to the first answer. */
class WindowTest {

    @TempDir
    Path folder;

    @Test
    void theDirectoryIsThereWhenTheWindowIs() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            TableView<?> table = Toolkit.onScreen(() -> (TableView<?>) window.scene().lookup(".table-view"));
            window.picture("directory");

            assertThat(table.getItems()).isNotEmpty();
            assertThat(labels(window, ".status-bar")).anyMatch(text -> text.contains("1,024 organisations"));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void thePaletteOpensWhatWasTyped() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, KeyCode.K, true);
            type(window, "tek");
            window.picture("palette-light");
            assertThat(labels(window, ".palette-row")).contains("Tek", "sid");

            press(window, KeyCode.ENTER, true);
            assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Profile.class);
            assertThat(lookup(window, ".palette")).isNull();

            press(window, KeyCode.K, true);
            assertThat(labels(window, ".palette-row")).contains("Tekfor Neumayer");
        }
    }

    @Test
    void escapeLeadsBackToTheDirectory() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Settings()));

            press(window, KeyCode.ESCAPE, false);
            assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Directory.class);
        }
    }

    @Test
    void commandsAreFoundInBothLanguages() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, KeyCode.K, true);
            type(window, "tema scuro");
            press(window, KeyCode.ENTER, false);

            assertThat(window.desk.theme().shade().get()).isEqualTo(Shade.DARK);
            press(window, KeyCode.K, true);
            type(window, "tek");
            window.picture("palette-dark");
        }
    }

    @Test
    void theLanguageChangesAndStays() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            focusTable(window);
            Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner().getId())).isEqualTo("field");
            assertThat(labels(window, ".status-bar")).anyMatch(text -> text.contains("1.024 organizzazioni"));

            Toolkit.doOnScreen(() -> {
                window.desk.theme().shade().set(Shade.DARK);
                window.desk.navigator().go(new Target.Settings());
            });
            window.picture("settings-dark-it");
            assertThat(window.desk.settings().get("language")).contains("it");
        }
    }

    @Test
    void aNoticeIsReachedAndClosedByKeyAndTheFocusGoesBack() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            focusTable(window);
            Toolkit.doOnScreen(() -> window.desk.notices().tell(Message.of("shell.undo-nothing")));
            press(window, KeyCode.F8, false);
            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).isInstanceOf(Notification.class);

            press(window, KeyCode.ESCAPE, false);

            assertThat(window.desk.notices().shown()).isEmpty();
            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).isInstanceOf(TableView.class);
        }
    }

    @Test
    void whatIWroteIsTakenBackByKeyAndBroughtAgain() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> edit(window, "founded=1917"));
            focusTable(window);
            press(window, KeyCode.Z, true);
            window.picture("notice-undo");

            assertThat(founded(window)).isNull();
            assertThat(window.desk.notices().shown()).anyMatch(notice -> window.desk.language().say(notice.text()).contains("Teksid"));

            press(window, KeyCode.Y, true);
            assertThat(founded(window)).isEqualTo(1917);
        }
    }

    @Test
    void whatNobodyCatchesIsTold() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> window.shell().failed(new IllegalStateException("thrown by a test")));
            window.picture("failure-light");
            TextArea details = Toolkit.onScreen(() -> (TextArea) lookup(window, ".failure-details"));
            assertThat(details.getText()).contains("thrown by a test");
            assertThat(labels(window, ".failure")).anyMatch(text -> text.startsWith("Code "));
        }
    }

    @Test
    void keysAndSettingsAreSeenInLargeText() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, KeyCode.F1, false);
            window.picture("keys-light");
            assertThat(labels(window, ".keys-help")).contains("Undo", "Find anything");
            Toolkit.doOnScreen(() -> window.desk.overlay().hide());

            Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Settings()));
            window.picture("settings-light");
            Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
            window.picture("settings-200");
            Toolkit.doOnScreen(() -> window.desk.navigator().back());
            window.picture("directory-200");
        }
    }

    private static void edit(Window window, String value) {
        window.workspace.editor().set("teksid", List.of(Assignment.parse(value)), null, "tester");
    }

    private static @Nullable Integer founded(Window window) {
        return window.workspace.organisations().find("teksid").orElseThrow().founded();
    }

    private static void focusTable(Window window) {
        Toolkit.doOnScreen(() -> lookup(window, ".table-view").requestFocus());
    }

    private static void type(Window window, String text) {
        Toolkit.doOnScreen(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
    }

    private static void press(Window window, KeyCode code, boolean control) {
        Toolkit.doOnScreen(() -> Event.fireEvent(
                keyTarget(window), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    /** The focus may still name a node that left with its screen, until the next pulse. */
    private static Node keyTarget(Window window) {
        Node owner = window.scene().getFocusOwner();
        return owner != null && window.scene().equals(owner.getScene()) ? owner : window.scene().getRoot();
    }

    private static Node lookup(Window window, String selector) {
        return window.scene().lookup(selector);
    }

    private static List<String> labels(Window window, String area) {
        return Toolkit.onScreen(() -> {
            // the content of a pane that scrolls gets its skin in a second pass
            for (int pass = 0; pass < 2; pass++) {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            }
            return window.scene().getRoot().lookupAll(area).stream()
                    .flatMap(node -> node.lookupAll(".text").stream())
                    .map(node -> node instanceof Text text ? text.getText() : "")
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        });
    }
}
