package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void enterFirms() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            List<Assignment> rivoli = List.of(Assignment.parse("municipality=Rivoli"));
            workspace.editor().create("Zorvani Cavi", rivoli, "tester");
            workspace.editor().create("Zorvani Cavi Srl", rivoli, "tester");
            workspace.editor().create("Zorvanni Cavi", rivoli, "tester");
            workspace.editor().create("Bonavero", rivoli, "tester");
        }
    }

    @Test
    void printsPairsTheSurestFirstWithThePromisedMembers() {
        Cli.Run run = Cli.started(folder, "duplicates", "--json");

        JsonNode surest = run.json(0);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(surest.fieldNames()).toIterable().containsExactly("one", "other", "verdict", "score", "reasons");
        assertThat(List.of(surest.get("one").asText(), surest.get("other").asText())).containsExactlyInAnyOrder("zorvani-cavi", "zorvani-cavi-srl");
        assertThat(surest.get("verdict").asText()).isEqualTo("same");
        assertThat(surest.get("reasons").get(0).asText()).isEqualTo("the same name");
        assertThat(run.json(1).get("verdict").asText()).isEqualTo("maybe");
    }

    @Test
    void aLineIsReadByPeople() {
        Cli.Run run = Cli.started(folder, "duplicates", "--limit", "1", "--lang", "it");

        assertThat(run.lines()).singleElement().asString().contains("same", "[zorvani-cavi]", "Rivoli TO", "stesso nome");
        assertThat(run.err()).contains("1 coppie su 3");
    }

    @Test
    void aScoreOutsideOfZeroToOneIsWrongUsage() {
        assertThat(Cli.started(folder, "duplicates", "--min", "2").code()).isEqualTo(2);
        assertThat(Cli.started(folder, "duplicates", "--limit", "-1").code()).isEqualTo(2);
    }
}
