package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings never stand in the way. */
class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void valuesThatMakeNoSenseCountAsNotChosen() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "text-size=large\ntheme=pink\n");
        Theme theme = new Theme(Settings.read(file));

        assertThat(theme.textSize().get()).isEqualTo(100);
        assertThat(theme.shade().get()).isEqualTo(Theme.Shade.LIGHT);
    }

    @Test
    void aChoiceThatCannotBeKeptIsToldAndHolds() {
        Settings settings = Settings.read(folder.resolve("missing").resolve("settings.properties"));
        List<Message> told = new ArrayList<>();
        settings.onTrouble(told::add);

        settings.put("theme", "dark");

        assertThat(told).extracting(Message::key).containsExactly("setting.not-kept");
        assertThat(settings.get("theme")).contains("dark");
    }
}
