package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code filiera undo}. */
class UndoCommandTest extends Cli {

    @Test
    void takesAnIdToo() throws IOException {
        write("set", "brembo", "founded=1962");
        String id = write("history", "--json").json(0).get("changeSet").asText();

        assertThat(write("undo", id).code()).isZero();

        assertThat(write("history", "--json").json(0).get("undoes").asText()).isEqualTo(id);
    }

    @Test
    void onlySaysWhatWouldHappenWhenAsked() throws IOException {
        write("set", "brembo", "founded=1962");

        Run run = write("undo", "2", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(write("history").lines()).hasSize(2);
    }

    @Test
    void leavesAloneWhatWasChangedLaterOnlyWhenAsked() throws IOException {
        write("set", "brembo", "founded=1962", "status=closed");
        write("set", "brembo", "founded=1963");

        Run refused = write("undo", "2");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("founded", "--partial");

        assertThat(write("undo", "2", "--partial").code()).isZero();
        JsonNode brembo = write("show", "brembo", "--json").json(0);
        assertThat(brembo.get("founded").asInt()).isEqualTo(1963);
        assertThat(brembo.get("status").asText()).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "nonsense", "7b0e3a52-52a1-5d4c-9d0e-6f1c0b7c8a11", "99999999999999999999"})
    void refusesAChangeSetThatIsNotThere(String changeSet) {
        assertRefused(read("undo", changeSet), 1, changeSet);
    }
}
