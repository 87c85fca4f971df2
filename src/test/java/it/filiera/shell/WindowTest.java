package it.filiera.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TableView;
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
            assertThat(window.failures()).isEmpty();
        }
    }
}
