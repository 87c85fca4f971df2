package it.filiera.table;

import it.filiera.message.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say about its kind; its name is not asked. */
final class FirstBytes {

    private static final int MOST = 1 << 16;
    /** Where a workbook with a password says so: the name of its locked part, two bytes a letter. */
    private static final String LOCKED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    private static final Pattern JSON = Pattern.compile("(?s)\\s*(\\{\\s*\"[^\"]*\"\\s*:|\\[\\s*\\{).*");

    /** Beginnings of files that are no tables, as one byte a letter. */
    private record Other(String begins, String key) {}

    private static final List<Other> OTHERS = List.of(
            new Other("\t\b", "table.old-workbook"),
            new Other("\t\2", "table.old-workbook"),
            new Other("\t\4", "table.old-workbook"),
            new Other("%PDF", "table.pdf"),
            new Other("{\\rtf", "table.document"),
            new Other("\u0089PNG", "table.picture"),
            new Other("\u00FF\u00D8\u00FF", "table.picture"),
            new Other("GIF8", "table.picture"),
            new Other("II*\0", "table.picture"),
            new Other("MM\0*", "table.picture"),
            new Other("\u001F\u008B", "table.packed"),
            new Other("7z\u00BC\u00AF", "table.packed"),
            new Other("Rar!\u001A", "table.packed"),
            new Other("BZh", "table.packed"),
            new Other("\u00FD7zXZ", "table.packed"),
            new Other("(\u00B5/\u00FD", "table.packed"));

    private final Source.Lying source;
    private final byte[] bytes;
    private final String text;

    private FirstBytes(Source.Lying source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static FirstBytes of(Source.Lying source) throws IOException {
        try (InputStream file = Files.newInputStream(source.path())) {
            FirstBytes first = new FirstBytes(source, file.readNBytes(MOST));
            if (first.bytes.length == 0) {
                throw new Refused("table.empty", source.name());
            }
            return first;
        }
    }

    boolean isZip() {
        return text.startsWith("PK\3\4") || text.startsWith("PK\5\6");
    }

    Letters letters() throws IOException {
        return Letters.of(source, bytes);
    }

    /** Refuses what is neither text nor ZIP, and text that is no table. */
    void refuseOthers() throws IOException {
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw refused(isLocked() ? "table.password" : "table.old-workbook");
        }
        OTHERS.stream().filter(other -> text.startsWith(other.begins)).findFirst().ifPresent(other -> {
            throw refused(other.key);
        });
        Letters letters = letters();
        String beginning = letters.beginning(4_000);
        if (isBinary(beginning)) {
            throw refused("table.binary");
        }
        refuseMarkup(beginning.stripLeading().toLowerCase(Locale.ROOT));
    }

    static boolean beginsCards(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    private void refuseMarkup(String beginning) {
        if (beginning.startsWith("<?xml") && beginning.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw refused("table.old-workbook");
        } else if (Pattern.compile("<(!doctype html|html|head|body|table|meta|style|div)\\b").matcher(beginning).lookingAt()
                || beginning.startsWith("<") && beginning.contains("<table")) {
            throw refused("table.page");
        } else if (beginning.startsWith("<?xml") || beginning.startsWith("<!--") || JSON.matcher(beginning).matches()) {
            throw refused("table.data");
        } else if (beginning.startsWith("begin:vcalendar")) {
            throw refused("table.calendar");
        }
    }

    /** One control letter in twenty: text has line ends and tabs alone, and rarely a stray one. */
    private static boolean isBinary(String beginning) {
        long controls = beginning.chars().filter(letter -> letter < ' ' && "\t\r\n\f\u000B".indexOf(letter) < 0).count();
        return controls * 20 > beginning.length();
    }

    private boolean isLocked() throws IOException {
        try (InputStream file = Files.newInputStream(source.path())) {
            return new String(file.readNBytes(1 << 22), StandardCharsets.ISO_8859_1).contains(LOCKED);
        }
    }

    private Refused refused(String key) {
        return new Refused(key, source.name());
    }
}
