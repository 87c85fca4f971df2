package it.filiera.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/** A list of invented firms, as associations send them: read, mapped, checked, compared, imported and taken back. */
final class ImportChapter implements Chapter {

    private static final String FILE = "contatti-esempio.csv";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void lead(Visitor visitor) {
        String before = visitor.read(".status-bar .label");
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        visitor.expectShown(".drop-zone");
        Path file = file();
        visitor.act(() -> copy(file));
        visitor.press(KeyCode.CONTROL, KeyCode.V);
        visitor.expectText(".format-form .check-box", "says how the file was read", text -> !text.isEmpty());
        visitor.bothPictures("import-read", ".format-form");

        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectText(".field-button", "is guessed", "Name"::equals);
        visitor.bothPictures("import-map", ".field-button");

        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectShown(".check-cell");
        visitor.press(KeyCode.F8);
        visitor.expectShown(".first-offer");
        visitor.bothPictures("import-check", ".first-offer");

        visitor.press(KeyCode.F8);
        visitor.press(KeyCode.DIGIT1);
        visitor.press(KeyCode.F8);
        visitor.press(KeyCode.F8);
        visitor.press(KeyCode.DIGIT1);
        visitor.expectText(".decide-text", "counts what is left", "1 to decide"::equals);
        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.bothPictures("import-decide", ".candidate");

        visitor.press(KeyCode.DIGIT2);
        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectShown(".count-card");
        visitor.press(KeyCode.SPACE);
        visitor.expectText(".done-page .title", "says that it is done", (FILE + " is imported")::equals);
        visitor.expectText(".status-bar .label", "counts more than before", text -> !text.equals(before));
        visitor.bothPictures("import-report", ".done-page .title");

        visitor.press(KeyCode.CONTROL, KeyCode.Z);
        visitor.bothPictures("import-undone", ".notices .notification");
        visitor.dismissNotices();
        visitor.expectText(".status-bar .label", "counts as many as before", before::equals);
        visitor.press(KeyCode.ESCAPE);
        visitor.expectAllRows();
        remove(file);
    }

    /** As somebody copies a file who looks at a folder. */
    private static void copy(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Path file() {
        try (InputStream rows = Objects.requireNonNull(ImportChapter.class.getResourceAsStream("/data/intake/" + FILE))) {
            Path file = Files.createTempDirectory("filiera-").resolve(FILE);
            Files.copy(rows, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
