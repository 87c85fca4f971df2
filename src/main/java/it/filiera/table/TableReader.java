package it.filiera.table;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/**
 * Reads tables that others made. Any content gives a table or a {@link Refused} whose reason names the file first, then the line and the
 * column (a letter or a heading) where there is one. A table takes at most about 300 MB of memory.
 */
public final class TableReader {

    /** More cannot hold a table that fits, unless most of it is nothing. */
    private static final long MOST_BYTES = 1L << 30;

    /** How a file is best read. Refuses what is no table, with the reason and the next step. */
    public Format detect(Source source) {
        try {
            return content(source).detect();
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /**
     * Reads it so. What the first bytes say about the kind of file goes before what the format says. Refuses what cannot be read, with line
     * and column.
     */
    public Table read(Source source, Format format) {
        try {
            return content(source).read(format);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static Content content(Source source) throws IOException {
        return switch (source) {
            case Source.Copied copied -> copied(copied);
            case Source.Lying lying -> lying(lying);
        };
    }

    private static Content copied(Source.Copied copied) {
        if (copied.text().isBlank()) {
            throw new Refused("table.empty", copied.name());
        }
        return FirstBytes.beginsCards(copied.text())
                ? new CardFile(copied, StandardCharsets.UTF_8)
                : new DelimitedText(copied, StandardCharsets.UTF_8);
    }

    private static Content lying(Source.Lying lying) throws IOException {
        if (Files.isDirectory(lying.path())) {
            throw new Refused("table.folder", lying.name());
        } else if (Files.exists(lying.path()) && !Files.isRegularFile(lying.path())) {
            throw new Refused("table.unreadable", lying.name());
        } else if (Files.size(lying.path()) > MOST_BYTES) {
            throw new Refused("table.too-large", lying.name());
        }
        FirstBytes first = FirstBytes.of(lying);
        if (first.isZip()) {
            return ZipParts.isWorkbook(lying) ? new Workbook(lying) : new CardFile(lying, StandardCharsets.UTF_8);
        }
        first.refuseOthers();
        Letters letters = first.letters();
        return FirstBytes.beginsCards(letters.beginning(200))
                ? new CardFile(lying, letters.charsetOfCards())
                : new DelimitedText(lying, letters.charset());
    }

    private static Refused unreadable(Source source, IOException e) {
        String key = e instanceof NoSuchFileException ? "table.missing" : "table.unreadable";
        return new Refused(Message.of(key, source.name()), e);
    }
}
