package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks from the question to the file by the keyboard alone, with every stop of the focus on the way. */
class KeyboardJourneyTest {

    private static final int MOST_TABS = 60;

    @TempDir
    Path folder;

    @Test
    void suppliersOfForgingsInTorinoAreFoundOpenedComparedAndExported() throws Exception {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            Path file = folder.resolve("forgings.csv");
            window.saveTo = file;
            write(window, "prov:TO steel forging");
            assertThat(number(window, ".count")).isGreaterThanOrEqualTo(3);
            chooseInFacets(window, "Supplier");
            window.picture("keyboard-found");

            shortcut(window, KeyCode.F);
            press(window, KeyCode.DOWN);
            assertThat(focused(window)).isInstanceOf(TableView.class);
            press(window, KeyCode.DOWN);
            UUID second = selected(window);
            press(window, KeyCode.ENTER);
            assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(second));
            back(window);
            assertThat(selected(window)).isEqualTo(second);

            press(window, KeyCode.DOWN);
            press(window, KeyCode.SPACE);
            shift(window, KeyCode.UP);
            assertThat(number(window, ".ticked-count")).isEqualTo(2);
            window.picture("keyboard-ticked");

            shortcut(window, KeyCode.M);
            assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Compare.class);
            window.picture("keyboard-compared");
            back(window);
            assertThat(number(window, ".ticked-count")).isEqualTo(2);

            shortcut(window, KeyCode.E);
            tabTo(window, node -> node.getId() != null && node.getId().equals("export"));
            assertThat(((Button) focused(window)).getText()).isEqualTo("Export 2 rows");
            press(window, KeyCode.SPACE);

            assertThat(window.failures()).isEmpty();
            assertThat(Files.readAllLines(file)).hasSize(3);
        }
    }

    @Test
    void fromNothingFoundADigitOrANewFirmLeadsOn() {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            write(window, "prov:TO list:VTM_MICHIGAN_2025 pressofusione");
            press(window, KeyCode.DOWN);
            assertThat(focused(window).getStyleClass()).contains("accent");
            Toolkit.doOnScreen(() -> focused(window).fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, "1", "1", KeyCode.UNDEFINED, false, false, false, false)));
            assertThat(number(window, ".count")).isPositive();

            write(window, "prov:TO list:VTM_MICHIGAN_2025 pressofusione");
            press(window, KeyCode.DOWN);
            tabTo(window, node -> node == window.scene().lookup(".relaxations-links .hyperlink"));
            press(window, KeyCode.SPACE);
            window.picture("keyboard-new");
            assertThat(window.scene().lookup("#overlay .text-field")).isNotNull();
        }
    }

    /** Letter by letter, as the keyboard brings them, in place of what stood there. */
    private static void write(Window window, String query) {
        shortcut(window, KeyCode.F);
        shortcut(window, KeyCode.A);
        press(window, KeyCode.BACK_SPACE);
        while (!Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".chip-close").isEmpty())) {
            press(window, KeyCode.BACK_SPACE);
        }
        query.chars().mapToObj(Character::toString).forEach(letter -> Toolkit.doOnScreen(() -> focused(window)
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
        press(window, KeyCode.ESCAPE);
    }

    /** From the search box the facets are the next to come. */
    private static void chooseInFacets(Window window, String value) {
        shortcut(window, KeyCode.F);
        tabTo(window, node -> node instanceof CheckBox box && box.getText().equals(value));
        press(window, KeyCode.SPACE);
        assertThat(((CheckBox) focused(window)).isSelected()).isTrue();
    }

    private static void tabTo(Window window, Predicate<Node> wanted) {
        for (int step = 0; step < MOST_TABS && !wanted.test(focused(window)); step++) {
            press(window, KeyCode.TAB);
        }
        assertThat(focused(window)).matches(wanted);
    }

    private static void back(Window window) {
        press(window, KeyCode.LEFT, false, false, true);
        shortcut(window, KeyCode.F);
        press(window, KeyCode.DOWN);
    }

    private static UUID selected(Window window) {
        return ((Row) ((TableView<?>) window.scene().lookup(".table-view")).getSelectionModel().getSelectedItem()).id();
    }

    private static Node focused(Window window) {
        return window.scene().getFocusOwner();
    }

    private static int number(Window window, String selector) {
        return Integer.parseInt(Toolkit.onScreen(() -> ((Label) window.scene().lookup(selector)).getText()).replace(",", ""));
    }

    private static void press(Window window, KeyCode code) {
        press(window, code, false, false, false);
    }

    private static void shift(Window window, KeyCode code) {
        press(window, code, true, false, false);
    }

    private static void shortcut(Window window, KeyCode code) {
        press(window, code, false, true, false);
    }

    private static void press(Window window, KeyCode code, boolean shift, boolean control, boolean alt) {
        Toolkit.doOnScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused(window), new KeyEvent(type, "", "", code, shift, control, alt, false));
            }
        });
    }
}
