package it.filiera.exchange;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that goes out, in UTF-8: it takes its name only when it is whole and on the disk; until then a former one stays. */
record ExportFile(Path file) {

    /** Writes what the file holds and says how many entries that was. */
    @FunctionalInterface
    interface Content {

        long writeTo(Writer writer) throws IOException;
    }

    /** Refuses a folder, and a disk that does not take it; whatever goes wrong, nothing unfinished is left. */
    long write(Content content) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new Refused("export.folder", target);
        }
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            long entries = writeTo(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return entries;
        } catch (IOException | UncheckedIOException e) {
            remove(unfinished);
            throw new Refused(Message.of("export.disk", target, String.valueOf(e.getMessage())), e);
        } catch (RuntimeException e) {
            remove(unfinished);
            throw e;
        }
    }

    private static long writeTo(Path file, Content content) throws IOException {
        try (FileOutputStream disk = new FileOutputStream(file.toFile());
                Writer writer = new OutputStreamWriter(disk, StandardCharsets.UTF_8)) {
            long entries = content.writeTo(writer);
            writer.flush();
            disk.getFD().sync();
            return entries;
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Refused(Message.of("export.disk", unfinished, String.valueOf(e.getMessage())), e);
        }
    }
}
