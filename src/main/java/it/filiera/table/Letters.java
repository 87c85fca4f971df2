package it.filiera.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
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
            marked = isUtf8(Files.newInputStream(source.path())) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return new Letters(source, marked);
    }

    /** Letters that the encoding does not have come as {@code U+FFFD}; a byte order mark does not come. */
    static Reader open(Source source, Charset charset) throws IOException {
        return switch (source) {
            case Source.Copied copied -> unmarked(new StringReader(copied.text()));
            case Source.Lying lying -> unmarked(new InputStreamReader(Files.newInputStream(lying.path()), charset));
        };
    }

    /** The letters of cards, whose lines may be folded inside of a letter. */
    static Reader openCards(Source source, Charset charset) throws IOException {
        return source instanceof Source.Lying lying && charset.equals(StandardCharsets.UTF_8)
                ? unmarked(new InputStreamReader(unsplit(lying), charset))
                : open(source, charset);
    }

    /** The encoding if these are cards. */
    Charset charsetOfCards() throws IOException {
        return charset.equals(WINDOWS) && isUtf8(unsplit(source)) ? StandardCharsets.UTF_8 : charset;
    }

    private static InputStream unsplit(Source.Lying source) throws IOException {
        return new UnsplitLetters(new BufferedInputStream(Files.newInputStream(source.path())));
    }

    private static Reader unmarked(Reader reader) throws IOException {
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
    static String text(byte[] bytes) throws IOException {
        Charset marked = marked(bytes);
        if (marked == null) {
            marked = isUtf8(new ByteArrayInputStream(bytes)) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return new String(bytes, marked).replace(String.valueOf(MARK), "");
    }

    private static boolean isUtf8(InputStream bytes) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        char[] letters = new char[1 << 16];
        try (Reader reader = new InputStreamReader(bytes, strict)) {
            int read;
            do {
                read = reader.read(letters);
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
