package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ways through the window that people go every day, without a mouse. */
class PageJourneyTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder, Locale.ENGLISH);
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1440);
            window.stage.setHeight(720);
        });
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aPageIsReadByKeysFromTheSearchBoxAndBack() {
        ask("torino");
        press(KeyCode.DOWN, "");
        press(KeyCode.ENTER, "");
        UUID first = shown();

        press(KeyCode.PAGE_DOWN, "");
        assertThat(Toolkit.onScreen(this::scrolled)).isPositive();
        press(KeyCode.PAGE_UP, "");
        assertThat(Toolkit.onScreen(this::scrolled)).isZero();

        assertThat(Toolkit.onScreen(() -> reached("fact-activity"))).isTrue();
        press(KeyCode.DOWN, "Alt");
        assertThat(shown()).isNotEqualTo(first);
        press(KeyCode.UP, "Alt");
        assertThat(shown()).isEqualTo(first);

        press(KeyCode.LEFT, "Alt");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Directory());
    }

    @Test
    void aValueIsCorrectedTheRaceLostMineChosenAndTakenBack() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(teksid().id())));
        Toolkit.doOnScreen(() -> {
            settle();
            value().requestFocus();
        });
        press(KeyCode.F2, "");
        Toolkit.doOnScreen(() -> ((TextField) Objects.requireNonNull(callout().getFocusOwner())).setText("700"));
        Toolkit.doOnScreen(() -> window.workspace.editor().set("teksid", List.of(Assignment.parse("employees=680")), null, "bruno"));

        Toolkit.doOnScreen(() -> key(Objects.requireNonNull(callout().getFocusOwner()), KeyCode.ENTER, ""));
        assertThat(Toolkit.onScreen(() -> buttons(callout()))).contains("Keep 680", "Save 700");
        assertThat(employees()).isEqualTo(680);

        Toolkit.doOnScreen(() -> ((Button) callout().getRoot().lookupAll(".race .button").stream().toList().getLast()).fire());
        assertThat(employees()).isEqualTo(700);
        assertThat(Toolkit.onScreen(() -> value().getText())).isEqualTo("700");
        window.picture("wide-corrected");

        press(KeyCode.Z, "Ctrl");
        assertThat(employees()).isEqualTo(680);
        assertThat(Toolkit.onScreen(() -> value().getText())).isEqualTo("680");
    }

    private void ask(String query) {
        Toolkit.doOnScreen(() -> {
            ((TextField) window.scene().lookup(".search-box .text-field")).setText(query);
            settle();
            window.scene().lookup(".search-box .text-field").requestFocus();
        });
    }

    private void press(KeyCode code, String with) {
        Toolkit.doOnScreen(() -> {
            settle();
            Node owner = window.scene().getFocusOwner();
            key(owner != null && window.scene().equals(owner.getScene()) ? owner : window.scene().getRoot(), code, with);
            settle();
        });
    }

    private static void key(Node node, KeyCode code, String with) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, with.equals("Ctrl"), with.equals("Alt"), false));
    }

    /** Whether Tab comes there. */
    private boolean reached(String id) {
        for (int step = 0; step < 60; step++) {
            Node owner = Objects.requireNonNull(window.scene().getFocusOwner());
            if (id.equals(owner.getId())) {
                return true;
            }
            owner.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return false;
    }

    private UUID shown() {
        return ((Target.Profile) window.desk.navigator().current().get()).organisation();
    }

    private double scrolled() {
        return ((ScrollPane) window.scene().lookup(".profile-scroll")).getVvalue();
    }

    private Button value() {
        settle();
        return (Button) window.scene().lookup("#fact-employees");
    }

    private static Scene callout() {
        Scene scene = javafx.stage.Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow && each.isShowing())
                .findFirst()
                .orElseThrow()
                .getScene();
        scene.getRoot().applyCss();
        return scene;
    }

    private static List<String> buttons(Scene scene) {
        return scene.getRoot().lookupAll(".race .button").stream().map(node -> ((Button) node).getText()).toList();
    }

    private Organisation teksid() {
        return window.workspace.organisations().find("teksid").orElseThrow();
    }

    private Long employees() {
        return Objects.requireNonNull(Objects.requireNonNull(teksid().employees()).amount());
    }

    private void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
