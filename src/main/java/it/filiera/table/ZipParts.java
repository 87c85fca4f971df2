package it.filiera.table;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP, found whatever the case of their names. What they unpack to is counted while it is read, since what a ZIP says about
 * itself may be a lie, and refused beyond a limit for all parts together. A part that is read several times counts once.
 */
final class ZipParts implements Closeable {

    /** A sheet takes some ten times its size in the file. */
    static final long MOST_BYTES = 300_000_000;

    /** The platform keeps the list of contents in memory. */
    private static final long MOST_PACKED = 200_000_000;

    private static final int MOST_PARTS = 10_000;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();
    private final long most;
    private long unpacked;

    ZipParts(Source.Lying source) throws IOException {
        this(source, MOST_BYTES);
    }

    ZipParts(Source.Lying source, long most) throws IOException {
        this.most = most;
        name = source.name();
        if (Files.size(source.path()) > MOST_PACKED) {
            throw new Refused("table.bomb", name);
        }
        try {
            zip = new ZipFile(source.path().toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Refused(Message.of("table.damaged", name), e);
        }
        try {
            refuseMany();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Whether the ZIP is a workbook rather than cards. Refuses what is neither. */
    static boolean isWorkbook(Source.Lying source) throws IOException {
        try (ZipParts parts = new ZipParts(source)) {
            return parts.has("xl/workbook.xml") || !parts.hasCards() && parts.refuseOthers();
        }
    }

    boolean has(String part) {
        return parts.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /** The names of the parts that are cards, in order. */
    List<String> cards() {
        return parts.keySet().stream()
                .filter(part -> part.endsWith(".vcf") && !part.startsWith("__macosx/"))
                .sorted()
                .toList();
    }

    /** The part, or null where there is none. */
    @Nullable InputStream open(String part) throws IOException {
        ZipEntry entry = parts.get(part.toLowerCase(Locale.ROOT));
        try {
            return entry == null ? null : new Counted(entry.getName(), zip.getInputStream(entry));
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(Message.of("table.damaged", name), e);
        }
    }

    /** The part; refuses a ZIP without it. */
    InputStream required(String part) throws IOException {
        InputStream found = open(part);
        if (found == null) {
            throw new Refused("table.part", name, part);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private boolean hasCards() {
        return !cards().isEmpty();
    }

    private void refuseMany() {
        long declared = 0;
        if (zip.size() > MOST_PARTS) {
            throw new Refused("table.bomb", name);
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String part = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            declared += isRead(part) ? Math.max(0, entry.getSize()) : 0;
            parts.put(part, entry);
        }
        if (declared > most) {
            throw new Refused("table.bomb", name);
        }
    }

    /** Pictures and the like are never unpacked. */
    private static boolean isRead(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vcf");
    }

    private boolean refuseOthers() {
        String key = "table.zip";
        if (has("word/document.xml") || has("ppt/presentation.xml")) {
            key = "table.document";
        } else if (has("xl/workbook.bin") || has("mimetype") && has("content.xml") || has("index/document.iwa")) {
            key = "table.other-workbook";
        } else if (has("[content_types].xml") || parts.keySet().stream().anyMatch(part -> part.startsWith("xl/"))) {
            key = "table.damaged";
        }
        throw new Refused(key, name);
    }

    /** Counts what comes out, and turns what {@link ZipFile} says about damage into a refusal. */
    private final class Counted extends FilterInputStream {

        private final String part;
        private long taken;

        Counted(String part, InputStream content) {
            super(content);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            try {
                int count = super.read(bytes, start, length);
                count(Math.max(0, count));
                return count;
            } catch (ZipException | EOFException e) {
                throw new Refused(Message.of("table.damaged", name), e);
            }
        }

        private void count(int more) {
            taken += more;
            long before = read.getOrDefault(part, 0L);
            if (taken > before) {
                read.put(part, taken);
                unpacked += taken - before;
            }
            if (unpacked > most) {
                throw new Refused("table.bomb", name);
            }
        }
    }
}
