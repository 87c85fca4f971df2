package it.filiera.handover;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Who asks for a command, and from where.
 *
 * @param directory the folder that relative paths start from
 * @param language what the caller's system speaks, such as {@code it}
 * @param user who signs what the command writes
 */
public record Caller(Path directory, String language, String user) {

    /** This process itself. */
    public static Caller here(String language) {
        return new Caller(Path.of("").toAbsolutePath(), language, Objects.requireNonNullElse(System.getProperty("user.name"), "?"));
    }

    /** A path as the caller means it. */
    public Path resolve(Path path) {
        return directory.resolve(path);
    }
}
