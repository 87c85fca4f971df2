package it.filiera.table;

import java.io.BufferedInputStream;
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
    private static final int FIRST = 1 << 12;
    private static final char MARK = '\uFEFF';

    /** Opens the same bytes any number of times. */
    interface Bytes {

        InputStream open() throws IOException;
    }

    static Letters of(Source.Lying source, byte[] first) throws IOException {
        return new Letters(source, charset(first, () -> Files.newInputStream(source.path())));
    }

    private static Charset charset(byte[] first, Bytes all) throws IOException {
        Charset marked = marked(first);
        if (marked == null) {
            marked = spaced(first);
        }
        return marked != null ? marked : isUtf8(all.open()) ? StandardCharsets.UTF_8 : WINDOWS;
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
        return source instanceof Source.Lying lying ? openCards(() -> Files.newInputStream(lying.path()), charset) : open(source, charset);
    }

    /** The letters of cards that are part of something; how they are encoded shows in a first reading. */
    static Reader openCards(Bytes cards) throws IOException {
        byte[] first;
        try (InputStream beginning = cards.open()) {
            first = beginning.readNBytes(FIRST);
        }
        return openCards(cards, charsetOfCards(charset(first, cards), cards));
    }

    private static Reader openCards(Bytes cards, Charset charset) throws IOException {
        return unmarked(new InputStreamReader(charset.equals(StandardCharsets.UTF_8) ? unsplit(cards) : cards.open(), charset));
    }

    /** The encoding if these are cards. */
    Charset charsetOfCards() throws IOException {
        return charsetOfCards(charset, () -> Files.newInputStream(source.path()));
    }

    private static Charset charsetOfCards(Charset charset, Bytes cards) throws IOException {
        return charset.equals(WINDOWS) && isUtf8(unsplit(cards)) ? StandardCharsets.UTF_8 : charset;
    }

    private static InputStream unsplit(Bytes cards) throws IOException {
        return new UnsplitLetters(new BufferedInputStream(cards.open()));
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
