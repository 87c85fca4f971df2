package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.ledger.LedgerCheck;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** {@code filiera generate}. */
class GenerateCommandTest extends Cli {

    @Test
    void theSameSeedGivesTheSameDirectoryAndReplacesOneOfItsOwn() {
        Path profile = folder.resolve("fiction");

        assertThat(in(profile, "generate", "--organisations", "30", "--seed", "7").code()).isZero();
        String first = in(profile, "search", "", "--json").out();
        assertThat(first.lines()).hasSize(30).allMatch(line -> line.contains("\"name\":\"Fictional "));

        assertThat(in(profile, "generate", "--organisations", "30", "--seed", "7").code()).isZero();
        assertThat(in(profile, "search", "", "--json").out()).isEqualTo(first);

        assertThat(in(profile, "generate", "--organisations", "20", "--seed", "8").code()).isZero();
        assertThat(in(profile, "search", "", "--json").lines()).hasSize(20).isNotEqualTo(first.lines().limit(20).toList());
    }

    @Test
    void cannotBeTakenBack() {
        Path profile = folder.resolve("fiction");
        in(profile, "generate", "--organisations", "3");

        assertRefused(in(profile, "undo", "1"), 1, "1");
        assertThat(in(profile, "search", "", "--json").lines()).hasSize(3);
    }

    @Test
    void isWhole() {
        Path profile = folder.resolve("fiction");
        in(profile, "generate", "--organisations", "30");

        assertThat(in(profile, "verify").code()).isZero();
    }

    @Test
    void inventsWhatWasSaidAndTheLedgerStandsBySuchRows() {
        Path profile = folder.resolve("fiction");
        Run made = in(profile, "generate", "--organisations", "3", "--interactions", "40");
        assertThat(made.code()).as(made.err()).isZero();

        Collection<String> said = new HashSet<>();
        for (String firm : in(profile, "search", "").keys()) {
            Run timeline = in(profile, "timeline", "--org", firm, "--json");
            assertThat(timeline.lines()).isNotEmpty();
            timeline.lines().forEach(entry -> said.add(json(entry).get("id").asText()));
        }
        assertThat(said).hasSize(40);
        assertThat(in(profile, "search", "", "--kind", "interactions", "--json").lines()).hasSize(40);
        assertThat(in(profile, "verify").code()).isZero();
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(profile), Clock.systemUTC())) {
            assertThat(new LedgerCheck(workspace.database()).findings()).isEmpty();
        }
    }

    @Test
    void refusesAProfileThatIsNotItsOwn() throws IOException {
        assertRefused(write("generate", "--organisations", "3"), 1, "--profile");

        assertThat(write("show", "brembo").code()).isZero();
    }

    @Test
    void refusesAGeneratedProfileInWhichSomebodyWorked() {
        Path profile = folder.resolve("fiction");
        in(profile, "generate", "--organisations", "3");
        in(profile, "set", "fictional-0", "founded=1962");

        assertRefused(in(profile, "generate", "--organisations", "3"), 1, "--profile");
    }

    @Test
    void refusesNoOrganisations() {
        assertRefused(in(folder.resolve("fiction"), "generate", "--organisations", "0"), 2, "0");
        assertThat(folder.resolve("fiction")).doesNotExist();
    }
}
