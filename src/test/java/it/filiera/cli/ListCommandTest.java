package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.cli.Cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera list}, from making a list to combining two. */
class ListCommandTest {

    @TempDir
    Path profile;

    @Test
    void listsAreMadeFilledShownAndCombined() {
        Run made = run("list", "create", "Visit to Michigan", "italdesign", "teksid");
        assertThat(made.lines()).as(made.err()).containsExactly("visit-to-michigan");
        assertThat(run("list", "create", "Of Teksid", "--query", "teksid").lines()).containsExactly("of-teksid");

        Run added = run("list", "add", "visit-to-michigan", "bitron", "teksid");
        assertThat(added.code()).isZero();
        assertThat(added.err()).contains("1").contains("visit-to-michigan");
        assertThat(run("list", "show", "visit-to-michigan").keys()).containsExactly("italdesign", "teksid", "bitron");
        assertThat(run("list", "show", "visit-to-michigan", "--json").json(2).get("position").asInt()).isEqualTo(3);
        assertThat(run("list", "show").lines()).anySatisfy(line -> assertThat(line).startsWith("visit-to-michigan").contains("shortlist", "3"));

        assertThat(run("list", "combine", "visit-to-michigan", "both", "of-teksid").keys()).containsExactly("teksid");
        assertThat(run("list", "combine", "visit-to-michigan", "without", "of-teksid", "--name", "Left over").lines())
                .containsExactly("left-over");
        assertThat(run("list", "show", "left-over").keys()).containsExactly("italdesign", "bitron");
        assertThat(run("search", "list:left-over").keys()).containsExactlyInAnyOrder("italdesign", "bitron");

        run("list", "remove", "visit-to-michigan", "italdesign");
        assertThat(run("list", "show", "visit-to-michigan").keys()).containsExactly("teksid", "bitron");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        assertThat(run("list", "show", "nowhere").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("list", "add", "anfia-perimeter", "teksid").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("list", "create", "X", "no-such-firm").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("list", "combine", "a", "plus", "b").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("list", "add", "x").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("list", "fold").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("list", "create", "X", "--query", "prov:").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Run run(String... arguments) {
        return Cli.started(profile, arguments);
    }
}
