package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.support.DirectoryFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code filiera update}. */
class UpdateCommandTest extends Cli {

    @Test
    void bringsInANewerDirectoryAndKeepsWhatWasEdited() throws IOException {
        assertThat(update(DirectoryFiles.ALFA, "--quiet").code()).isZero();
        write("set", "alfa", "founded=1960");

        Run run = update(DirectoryFiles.ALFA.replace("1950", "1951").replace("S.r.l.", "S.p.A."));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).contains("kept alfa.founded: here \"1960\", directory \"1951\"");
        JsonNode alfa = write("show", "alfa", "--json").json(0);
        assertThat(alfa.get("founded").asInt()).isEqualTo(1960);
        assertThat(alfa.get("legalForm").asText()).isEqualTo("S.p.A.");
    }

    @Test
    void onlySaysWhatWouldHappenWhenAsked() throws IOException {
        Run run = update(DirectoryFiles.ALFA, "--dry-run");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).startsWith("alfa.organisation: ");
        assertThat(run.lines().getLast()).contains(" rows new");
        assertThat(write("history").lines()).hasSize(1);
    }

    @Test
    void namesADamagedRowAndTakesTheOthers() throws IOException {
        Run run = update(DirectoryFiles.ALFA.replace("1950", "soon") + DirectoryFiles.BETA);

        assertThat(run.code()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("organisations.csv, line 2") && line.contains("\"soon\""))).hasSize(1);
        assertThat(write("show", "alfa").code()).isEqualTo(1);
        assertThat(write("show", "beta").code()).isZero();
    }

    @Test
    void refusesAFolderWithoutADirectory() {
        assertRefused(read("update", "--from", folder.resolve("none").toString()), 1, "organisations.csv");
    }

    private Run update(String organisations, String... more) throws IOException {
        Path files = DirectoryFiles.write(folder.resolve("files"), organisations, "");
        List<String> words = new ArrayList<>(List.of("update", "--from", files.toString()));
        words.addAll(List.of(more));
        return write(words.toArray(String[]::new));
    }
}
