package it.filiera.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.support.Watcher;
import it.filiera.support.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The FX thread never enters the database or the index: a slow disk must never stop the window. */
class FxThreadTest {

    @TempDir
    Path folder;

    @Test
    void typingAsksInTheBackgroundOnly() throws Exception {
        try (Window window = Window.inBackground(folder, Locale.ENGLISH)) {
            await(window, 100, 100);
            try (Watcher watcher = new Watcher()) {
                for (String text : List.of("c", "ca", "cablaggi", "cablaggi prov:TO")) {
                    Toolkit.doOnScreen(() -> field(window).setText(text));
                }
                await(window, 1, 20);

                assertThat(watcher.visits()).isNotEmpty();
                assertThat(watcher.trespasses()).isEmpty();
            }
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void theWatcherSeesATrespass() throws Exception {
        try (Window window = new Window(folder, Locale.ENGLISH);
                Watcher watcher = new Watcher()) {
            Toolkit.doOnScreen(() -> field(window).setText("cablaggi"));

            assertThat(watcher.trespasses()).isNotEmpty();
        }
    }

    private static TextField field(Window window) {
        return (TextField) window.scene().lookup(".search-box .text-field");
    }

    private static void await(Window window, int fewest, int most) {
        Awaitility.await()
                .until(() -> Toolkit.onScreen(() -> rows(window)), rows -> rows >= fewest && rows <= most);
    }

    /** None while the profile is still being opened. */
    private static int rows(Window window) {
        return window.scene().lookup(".results .table-view") instanceof TableView<?> table ? table.getItems().size() : 0;
    }
}
