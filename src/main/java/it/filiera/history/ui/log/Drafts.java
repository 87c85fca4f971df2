package it.filiera.history.ui.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.history.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts in files of their own, each replaced as a whole, so that a process that dies leaves the last one it wrote. From any thread;
 * what comes late never replaces what is newer, nor brings back what was forgotten.
 */
final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path folder;
    private final Map<UUID, Long> editions = new HashMap<>();

    Drafts(Path folder) {
        this.folder = folder;
    }

    /** Those that were kept, newest first. One that cannot be read is passed over, and stays where it is. */
    synchronized List<Kept> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Kept::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Kept> read(Path file) {
        try {
            return Optional.of(new Kept(
                    JSON.readValue(file.toFile(), Draft.class), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            LOG.warn("A draft cannot be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Writes it so that it survives the end of this process. */
    void keep(Draft draft) {
        write(draft, false);
    }

    /** Writes it so that it survives the loss of power too. */
    void keepForGood(Draft draft) {
        write(draft, true);
    }

    private synchronized void write(Draft draft, boolean sync) {
        long written = editions.getOrDefault(draft.id(), -1L);
        if (draft.edition() < written || draft.edition() == written && !sync) {
            return;
        }
        try {
            WholeFile.write(file(draft.id()), bytes(draft), sync);
            editions.put(draft.id(), draft.edition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Draft draft) {
        try {
            return JSON.writeValueAsBytes(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes it, because it is saved or nobody wants it. */
    synchronized void forget(UUID id) {
        editions.put(id, Long.MAX_VALUE);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + ENDING);
    }
}
