package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code filiera export}. */
class ExportCommandTest extends Cli {

    @Test
    void writesAFileForPrograms() throws IOException {
        Path file = folder.resolve("list.csv");

        Run run = read("export", "prov:TO", "--to", file.toString(), "--columns", "key,province");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("key,province");
        assertThat(lines).hasSizeGreaterThan(100).allMatch(line -> line.endsWith(",TO") || line.equals("key,province"));
    }

    @Test
    void writesAFileForAnItalianExcel() throws IOException {
        Path file = folder.resolve("list.csv");

        read("export", "brembo", "--to", file.toString(), "--format", "csv-excel-it", "--lang", "it");

        assertThat(Files.readString(file)).startsWith("\uFEFFChiave;Nome;").contains("\r\nbrembo;Brembo;");
    }

    @ParameterizedTest
    @CsvSource({"--columns,colour", "--format,xlsx"})
    void refusesAnUnknownColumnOrFormat(String option, String value) {
        assertRefused(read("export", "", "--to", folder.resolve("a.csv").toString(), option, value), 2, value);
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }

    @Test
    void needsAFile() {
        assertRefused(read("export", "prov:TO"), 2, "FILE");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertRefused(read("export", "", "--to", folder.resolve("none").resolve("a.csv").toString()), 1, "a.csv");
    }
}
