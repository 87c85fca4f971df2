package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in the whole window: beside the results and on the full width. */
class PagePicturesTest {

    @TempDir
    Path folder;

    @Test
    void aProfileStandsBesideTheResultsAndOnTheFullWidth() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            assertThat(name(window, "teksid", "pane-teksid")).isEqualTo("Teksid");
            assertThat(name(window, "italdesign", "pane-italdesign")).isEqualTo("Italdesign");
            assertThat(wide(window, "italdesign", "wide-italdesign")).isEqualTo("Italdesign");
            assertThat(wide(window, "teksid", "wide-teksid")).isEqualTo("Teksid");
            assertThat(wide(window, "4d-engineering", "wide-little-known")).isEqualTo("4D Engineering");
            Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
            Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
            assertThat(wide(window, "italdesign", "wide-italdesign-dark-it")).isEqualTo("Italdesign");
            assertThat(name(window, "teksid", "pane-teksid-dark-it")).isEqualTo("Teksid");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static String name(Window window, String query, String picture) {
        return Toolkit.onScreen(() -> {
            window.desk.navigator().go(new Target.Directory());
            ((TextField) window.scene().lookup(".search-box .text-field")).setText(query);
            return shown(window, picture);
        });
    }

    private static String wide(Window window, String key, String picture) {
        UUID id = window.workspace.organisations().find(key).orElseThrow().id();
        return Toolkit.onScreen(() -> {
            window.desk.navigator().go(new Target.Profile(id));
            return shown(window, picture);
        });
    }

    private static String shown(Window window, String picture) {
        it.filiera.support.Picture.of(window.scene(), picture);
        return ((Label) window.scene().lookup(".profile-name")).getText();
    }
}
