package it.filiera.exchange;

import it.filiera.history.WholeFile;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try {
            return WholeFile.write(target, true, open -> inLetters(open, content));
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(Message.of("export.disk", target, String.valueOf(e.getMessage())), e);
        }
    }

    private static long inLetters(OutputStream open, Content content) throws IOException {
        Writer writer = new OutputStreamWriter(open, StandardCharsets.UTF_8);
        long entries = content.writeTo(writer);
        writer.flush();
        return entries;
    }
}
