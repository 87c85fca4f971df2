package it.filiera.support;

import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

/** A profile as the first start leaves it, with the bundled directory and its indexes: made once, copied for each test. */
public final class BundledProfile {

    private static final ProfileFolder MADE = make();

    private BundledProfile() {}

    /** Puts a copy where there is no profile yet. */
    public static void bring(ProfileFolder folder) {
        if (Files.exists(folder.database())) {
            return;
        }
        try (Stream<Path> files = Files.walk(MADE.path())) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.path().resolve(MADE.path().relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path place) {
        try {
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProfileFolder make() {
        try {
            ProfileFolder folder = new ProfileFolder(Files.createTempDirectory("bundled"));
            try (Workspace workspace = Workspace.open(folder, Clock.systemUTC(), "tester", _ -> {})) {
                workspace.search();
            }
            removeAtTheEnd(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is registered last goes first, so folders follow their files. */
    private static void removeAtTheEnd(ProfileFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            files.forEach(file -> file.toFile().deleteOnExit());
        }
    }
}
