package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task from its question to its file, by keyboard. */
class JourneyTest {

    @TempDir
    Path folder;

    @Test
    void suppliersOfForgingsInTorinoAreFoundComparedAndExported() throws Exception {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            Path file = folder.resolve("forgings.csv");
            window.saveTo = file;
            write(window, "role:supplier prov:TO employees:50.. forging");
            assertThat(focused(window)).isInstanceOf(TextField.class);
            window.picture("journey-found");
            assertThat(number(window, ".count")).isGreaterThanOrEqualTo(3);

            press(window, KeyCode.DOWN);
            assertThat(focused(window)).isInstanceOf(TableView.class);
            assertThat(((TableView<?>) focused(window)).getSelectionModel().getSelectedIndex()).isZero();
            press(window, KeyCode.SPACE);
            shift(window, KeyCode.DOWN);
            shift(window, KeyCode.DOWN);
            assertThat(number(window, ".ticked-count")).isEqualTo(3);
            window.picture("journey-ticked");

            shortcut(window, KeyCode.M);
            assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Compare.class);
            window.picture("journey-compared");
            Toolkit.doOnScreen(() -> window.desk.navigator().back());
            assertThat(number(window, ".ticked-count")).isEqualTo(3);

            shortcut(window, KeyCode.E);
            Button export = Toolkit.onScreen(() -> (Button) window.scene().lookup("#overlay #export"));
            assertThat(export.getText()).isEqualTo("Export 3 rows");
            Toolkit.doOnScreen(export::fire);

            assertThat(Files.readAllLines(file)).hasSize(4);
            assertThat(window.failures()).isEmpty();
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
            Toolkit.doOnScreen(() -> ((javafx.scene.control.Hyperlink) window.scene().lookup(".relaxations-links .hyperlink")).fire());
            window.picture("journey-new");
            assertThat(window.scene().lookup("#overlay .text-field")).isNotNull();
        }
    }

    private static void write(Window window, String query) {
        Toolkit.doOnScreen(() -> {
            TextField field = (TextField) window.scene().lookup(".search-box .text-field");
            field.requestFocus();
            window.scene().getRoot().layout();
            field.setText(query);
            field.end();
        });
    }

    private static Node focused(Window window) {
        return window.scene().getFocusOwner();
    }

    private static int number(Window window, String selector) {
        return Integer.parseInt(Toolkit.onScreen(() -> ((Label) window.scene().lookup(selector)).getText()).replace(",", ""));
    }

    private static void press(Window window, KeyCode code) {
        press(window, code, false, false);
    }

    private static void shift(Window window, KeyCode code) {
        press(window, code, true, false);
    }

    private static void shortcut(Window window, KeyCode code) {
        press(window, code, false, true);
    }

    private static void press(Window window, KeyCode code, boolean shift, boolean control) {
        Toolkit.doOnScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            Event.fireEvent(focused(window), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }
}
