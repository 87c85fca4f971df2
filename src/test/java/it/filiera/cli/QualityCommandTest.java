package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.cli.Cli.Run;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera quality}: each figure is what {@code search} finds. */
class QualityCommandTest {

    @TempDir
    Path profile;

    @Test
    void everyFigureNamesTheQuestionThatFindsJustThose() {
        Run all = run("quality", "prov:AT", "role:supplier", "--json");

        assertThat(all.code()).as(all.err()).isZero();
        JsonNode missing = figure(all, "no-website");
        assertThat(missing.get("section").asText()).isEqualTo("missing");
        assertThat(run("search", missing.get("query").asText()).lines())
                .hasSize(missing.get("organisations").asInt())
                .isNotEmpty();
        assertThat(all.json(all.lines().size() - 1).get("total").asInt()).isEqualTo(run("search", "prov:AT role:supplier").lines().size());
    }

    @Test
    void asTextItSpeaksTheLanguageAndAWrongQueryIsWrongUsage() {
        assertThat(run("quality", "prov:AT").lines()).anyMatch(line -> line.endsWith("  quality:no-website prov:AT")).anyMatch(line -> line.endsWith("  has:website prov:AT"));
        assertThat(run("--lang", "it", "quality", "pressofusione").lines()).contains("Mancanti", "Completezza");
        assertThat(run("quality", "prov:").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("quality", "--nothing").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static JsonNode figure(Run run, String code) {
        return IntStream.range(0, run.lines().size())
                .mapToObj(run::json)
                .filter(line -> line.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Run run(String... arguments) {
        return Cli.started(profile, arguments);
    }
}
