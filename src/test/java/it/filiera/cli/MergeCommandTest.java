package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.cli.Cli.Run;
import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera merge}, from a look at what would happen to the undo. */
class MergeCommandTest {

    @TempDir
    Path profile;

    @Test
    void oneIsMadeOfTwoAndOfOneTwoAgain() {
        run("list", "create", "Both", "teksid", "italdesign");
        Run plan = run("merge", "italdesign", "teksid", "--take", "website=absorbed", "--dry-run", "--json");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.json(0).get("changeSet").isNull()).isTrue();
        assertThat(run("show", "teksid", "--json").json(0).get("key").asText()).isEqualTo("teksid");

        Run done = run("merge", "italdesign", "teksid", "--take", "website=absorbed", "--other-seat", "office", "--json");
        JsonNode object = done.json(0);
        assertThat(object.get("survivor").asText()).isEqualTo("italdesign");
        assertThat(object.get("values")).isEqualTo(plan.json(0).get("values"));
        assertThat(object.get("joined").get("saved_list_entry").asInt()).isEqualTo(1);
        assertThat(object.get("kept").toString()).contains("\"field\":\"name\"", "\"stated\":\"Teksid\"");

        JsonNode shown = run("show", "teksid", "--json").json(0);
        assertThat(shown.get("key").asText()).isEqualTo("italdesign");
        assertThat(shown.get("former").get(0).get("key").asText()).isEqualTo("teksid");
        assertThat(run("search", "teksid", "--limit", "1").keys()).containsExactly("italdesign");
        assertThat(run("list", "show", "both").keys()).containsExactly("italdesign");
        assertThat(run("list", "add", "both", "teksid").err()).contains("0");
        run("set", "teksid", "phone=+39 011 0000001");
        assertThat(run("history", "--org", "teksid", "--limit", "2").out()).contains("set", "merge").contains("teksid > italdesign");

        assertThat(run("undo", object.get("number").asText()).code()).isZero();
        assertThat(run("show", "teksid", "--json").json(0).get("key").asText()).isEqualTo("teksid");
        assertThat(run("list", "show", "both").keys()).containsExactly("teksid", "italdesign");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void whatIsDecidedIsMergedOnceAndEachByItself() {
        UUID valeo = id("valeo-italia");
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(profile), Clock.systemUTC())) {
            workspace.distinctPairs().say(valeo, workspace.organisations().find("valeo-pianezza").orElseThrow().id(), "tester");
        }
        run("merge", "sata-rivarolo", "sata");
        run("set", "ppg-quattordio", "employees=120");
        Run plan = run("merge", "--decided", "--dry-run", "--json");
        assertThat(run("search", "", "--limit", "0").err()).contains("0 of 1023");

        Run done = run("merge", "--decided", "--json");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(states(done)).isEqualTo(states(plan)).contains("merged bitron-rossana", "distinct valeo-pianezza", "already sata-rivarolo");
        assertThat(states(done)).filteredOn(state -> state.startsWith("merged")).hasSize(30);
        assertThat(run("search", "", "--limit", "0").err()).contains("0 of 993");

        JsonNode bitron = run("show", "bitron-rossana", "--json").json(0);
        assertThat(bitron.get("key").asText()).isEqualTo("bitron");
        assertThat(bitron.get("sites").findValuesAsText("municipality")).containsExactlyInAnyOrder("Collegno", "Rossana");
        assertThat(bitron.get("sites").findValuesAsText("kind")).containsExactlyInAnyOrder("seat", "plant");
        assertThat(run("show", "michelin-italiana", "--json").json(0).get("sites")).hasSize(4);
        assertThat(run("search", "rossana", "--limit", "1").keys()).containsExactly("bitron");

        assertKeptBeside("valeo-mondovi", "founded", "1964");
        assertKeptBeside("ppg-quattordio", "employees", "120");

        Run again = run("merge", "--decided", "--lang", "it");
        assertThat(again.lines()).hasSize(32).noneMatch(line -> line.startsWith("merged"));
        assertThat(again.out()).contains("distinct  valeo-pianezza > valeo-italia  già deciso: sedi di una sola azienda");
        assertThat(run("undo", number(done, "bitron-rossana")).code()).isZero();
        assertThat(run("show", "bitron-rossana", "--json").json(0).get("key").asText()).isEqualTo("bitron-rossana");
        assertThat(run("search", "", "--limit", "0").err()).contains("0 of 994");
        assertThat(run("verify").code()).isZero();
    }

    /** What is said of a plant is not said of the firm. */
    private void assertKeptBeside(String plant, String field, String stated) {
        JsonNode firm = run("show", plant, "--json").json(0);
        assertThat(firm.get(field).isNull()).isTrue();
        assertThat(firm.get("claims").findValuesAsText("field")).contains(field);
        assertThat(firm.get("claims").findValuesAsText("stated")).contains(stated);
    }

    private static List<String> states(Run run) {
        return run.lines().stream().map(Cli::json).map(row -> row.get("status").asText() + " " + row.get("absorbed").asText()).toList();
    }

    /** Of the change set that merged it. */
    private static String number(Run run, String absorbed) {
        JsonNode row = run.lines().stream().map(Cli::json).filter(line -> line.get("absorbed").asText().equals(absorbed)).findFirst().orElseThrow();
        return row.get("number").asText();
    }

    private UUID id(String key) {
        return UUID.fromString(run("show", key, "--json").json(0).get("id").asText());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        assertThat(run("merge", "teksid", "nobody").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("merge", "teksid", "teksid").err()).contains("itself");
        assertThat(run("merge", "teksid").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "teksid", "italdesign", "--decided").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "--decided", "--other-seat", "plant").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "teksid", "italdesign", "--take", "colour=absorbed").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "teksid", "italdesign", "--take", "name=both").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Run run(String... arguments) {
        return Cli.started(profile, arguments);
    }
}
