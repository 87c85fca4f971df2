package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources promise as files. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 300;

    @Test
    void everyRoomSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> rooms = files.filter(Files::isDirectory).filter(SourcesTest::holdsClasses).toList();
            assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                    .content()
                    .contains("@NullMarked")
                    .startsWith("/**"));
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST));
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
