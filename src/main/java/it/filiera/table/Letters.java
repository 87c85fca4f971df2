package it.filiera.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a file. Their encoding is said by a byte order mark; else two bytes a letter show in the zeros between them; else it is
 * UTF-8 where all of the file is, and Windows-1252 where not.
 */
record Letters(Source.Lying source, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    static Letters of(Source.Lying source, byte[] first) throws IOException {
        Charset marked = marked(first);
        if (marked == null) {
            marked = spaced(first);
        }
        if (marked == null) {
            marked = isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return new Letters(source, marked);
    }

    /** Letters that the encoding does not have come as {@code U+FFFD}; a byte order mark does not come. */
    static Reader open(Source source, Charset charset) throws IOException {
        Reader reader = switch (source) {
            case Source.Copied copied -> new StringReader(copied.text());
            case Source.Lying lying -> new InputStreamReader(Files.newInputStream(lying.path()), charset);
        };
        PushbackReader letters = new PushbackReader(reader);
        int first = letters.read();
        if (first >= 0 && first != MARK) {
            letters.unread(first);
        }
        return letters;
    }

    /** The first letters, at most so many. */
    static String beginning(Source source, Charset charset, int most) throws IOException {
        char[] letters = new char[most];
        int count = 0;
        try (Reader reader = open(source, charset)) {
            for (int read = 0; read >= 0 && count < most; read = reader.read(letters, count, most - count)) {
                count += read;
            }
        }
        return new String(letters, 0, count);
    }

    String beginning(int most) throws IOException {
        return beginning(source, charset, most);
    }

    private static @Nullable Charset marked(byte[] first) {
        int mark = 0;
        for (int i = 0; i < 4; i++) {
            mark = mark << 8 | (i < first.length ? first[i] & 0xFF : 0xAA);
        }
        if (mark >>> 8 == 0xEFBBBF) {
            return StandardCharsets.UTF_8;
        } else if (mark == 0xFFFE0000) {
            return StandardCharsets.UTF_32LE;
        } else if (mark == 0x0000FEFF) {
            return StandardCharsets.UTF_32BE;
        } else if (mark >>> 16 == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        return mark >>> 16 == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset spaced(byte[] first) {
        int[] zeros = new int[2];
        for (int i = 0; i < first.length; i++) {
            zeros[i % 2] += first[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 10 > first.length * 3 && zeros[0] * 20 < first.length) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] * 10 > first.length * 3 && zeros[1] * 20 < first.length ? StandardCharsets.UTF_16BE : null;
    }

    /** The text of a small file, by the same rules. */
    static String text(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked == null) {
            marked = isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return new String(bytes, marked).replace(String.valueOf(MARK), "");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isUtf8(Source.Lying source) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        char[] letters = new char[1 << 16];
        try (Reader reader = new InputStreamReader(Files.newInputStream(source.path()), strict)) {
            while (reader.read(letters) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
