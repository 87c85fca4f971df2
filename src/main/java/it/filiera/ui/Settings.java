package it.filiera.ui;

import it.filiera.message.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person chose and finds again at the next start, in a small file of the profile folder. Whoever chooses writes at once. */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Path file;
    private final Properties values = new Properties();
    private Consumer<Message> trouble = _ -> {};

    private Settings(Path file) {
        this.file = file;
    }

    /** Reads the file; one that is missing or cannot be read counts as empty, for settings are never worth a failing start. */
    public static Settings read(Path file) {
        Settings settings = new Settings(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            settings.values.clear();
        }
        return settings;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** Keeps a value; the file is replaced as a whole. Never throws. */
    public synchronized void put(String name, String value) {
        if (value.equals(values.setProperty(name, value))) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Settings", e);
            trouble.accept(Message.of("setting.not-kept", file));
        }
    }

    /** Who is told when a choice could not be kept; it holds until the program ends all the same. */
    public void onTrouble(Consumer<Message> told) {
        trouble = told;
    }

    /** The folder of the profile that these settings belong to. */
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}
