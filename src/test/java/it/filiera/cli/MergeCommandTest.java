package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.cli.Cli.Run;
import java.nio.file.Path;
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
    void whatCannotBeDoneIsSaidInOneLine() {
        assertThat(run("merge", "teksid", "nobody").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("merge", "teksid", "teksid").err()).contains("itself");
        assertThat(run("merge", "teksid").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "teksid", "italdesign", "--take", "colour=absorbed").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("merge", "teksid", "italdesign", "--take", "name=both").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Run run(String... arguments) {
        return Cli.started(profile, arguments);
    }
}
