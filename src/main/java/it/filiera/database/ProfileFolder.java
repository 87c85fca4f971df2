package it.filiera.database;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/** The folder that holds one profile: database, search index, log. */
public record ProfileFolder(Path path) {

    public ProfileFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder named on the command line, else the one named by the environment, else the operating system's place for program data. */
    public static ProfileFolder choose(@Nullable String option, @Nullable String environment) {
        if (option != null && !option.isBlank()) {
            return new ProfileFolder(Path.of(option));
        }
        if (environment != null && !environment.isBlank()) {
            return new ProfileFolder(Path.of(environment));
        }
        return new ProfileFolder(Path.of(AppDirsFactory.getInstance().getUserDataDir("filiera", null, null)));
    }

    /** Makes the folder when it is missing; refuses one that cannot be read or written. */
    public void prepare() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Refused(Message.of("profile.not-a-folder", path), e);
        }
        if (!Files.isReadable(path) || !Files.isExecutable(path)) {
            throw new Refused("profile.unreadable", path);
        }
        if (!Files.isWritable(path)) {
            throw new Refused("profile.read-only", path);
        }
    }

    /** Removes database and index, both closed. Only for who holds the {@link ProfileLock}, which stays. */
    public void empty() {
        try {
            Files.deleteIfExists(database());
            remove(path.resolve("index"));
        } catch (IOException e) {
            throw new Refused(Message.of("profile.read-only", path), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public Path database() {
        return path.resolve("filiera.mv.db");
    }

    public Path index(String kind) {
        return path.resolve("index").resolve(kind);
    }

    /** What a person chose in the window. */
    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** The files of interactions, each under the sum of its content. */
    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path log() {
        return path.resolve("filiera.log");
    }
}
