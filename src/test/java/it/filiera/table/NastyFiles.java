package it.filiera.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Wrote the files of {@code nasty}, so that one can see what is in them. Run it in the project's folder to write them again; what is
 * expected of them stands in {@code nasty.csv}, by hand.
 */
final class NastyFiles {

    static final Path FOLDER = Path.of("src/test/resources/it/filiera/table/nasty");

    private NastyFiles() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        NastyTexts.write();
        NastyOthers.write();
        NastyBooks.write();
        NastyCards.write();
    }

    static void utf8(String name, String text) throws IOException {
        text(name, StandardCharsets.UTF_8, text);
    }

    static void text(String name, Charset charset, String text) throws IOException {
        bytes(name, text.getBytes(charset));
    }

    /** One byte a letter. */
    static void raw(String name, String text) throws IOException {
        text(name, StandardCharsets.ISO_8859_1, text);
    }

    static void bytes(String name, byte[] bytes) throws IOException {
        Files.write(FOLDER.resolve(name), bytes);
    }
}
