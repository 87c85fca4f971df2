package it.filiera.history;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a file beside its place and moves it there, so that nobody ever finds half of it; until then a former one stays. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes what a file holds, and says something about it. */
    @FunctionalInterface
    public interface Content<T> {

        T writeTo(OutputStream file) throws IOException;
    }

    /** Makes the folder when it is missing. With {@code sync} the content is on the disk itself when this returns. */
    public static void write(Path file, byte[] content, boolean sync) throws IOException {
        Files.createDirectories(folder(file));
        write(file, sync, open -> {
            open.write(content);
            return content.length;
        });
    }

    /** As above, in a folder that is there, and piece by piece. Whatever goes wrong, nothing unfinished is left. */
    public static <T> T write(Path file, boolean sync, Content<T> content) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            T said = fill(unfinished, sync, content);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            if (sync) {
                syncName(folder(file));
            }
            return said;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    private static <T> T fill(Path file, boolean sync, Content<T> content) throws IOException {
        try (FileOutputStream open = new FileOutputStream(file.toFile())) {
            T said = content.writeTo(open);
            if (sync) {
                open.getFD().sync();
            }
            return said;
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** The name is on the disk once the folder is; systems that open no folders write names at once. */
    private static void syncName(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
