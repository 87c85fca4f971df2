package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code filiera set}. */
class SetCommandTest extends Cli {

    @Test
    void aValueIsInShowSearchAndHistoryAndGoneAfterUndo() throws IOException {
        JsonNode before = write("show", "brembo", "--json").json(0);

        Run set = write("set", "brembo", "founded=1962", "tags=first class");

        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out()).isEmpty();
        JsonNode after = write("show", "brembo", "--json").json(0);
        assertThat(after.get("founded").asInt()).isEqualTo(1962);
        assertThat(after.get("version").asInt()).isEqualTo(1);
        assertThat(write("search", "tag:\"first class\"").keys()).containsExactly("brembo");
        assertThat(write("history", "--org", "brembo", "--json").json(0).get("number").asInt()).isEqualTo(2);

        assertThat(write("undo", "2").code()).isZero();

        JsonNode undone = write("show", "brembo", "--json").json(0);
        assertThat(undone.get("founded")).isEqualTo(before.get("founded"));
        assertThat(undone.get("tags")).isEmpty();
        assertThat(undone.get("facts")).isEmpty();
        assertThat(write("search", "tag:\"first class\"").out()).isEmpty();
    }

    @Test
    void aValueThatSomebodySetIsMarkedForAReader() throws IOException {
        write("set", "brembo", "founded=1962");

        assertThat(write("show", "brembo").lines()).anyMatch(line -> line.contains("1962") && line.contains("(confirmed by "));
    }

    @Test
    void aStaleVersionIsRefusedWithBothValues() throws IOException {
        write("set", "brembo", "founded=1962", "--expect-version", "0");

        assertRefused(write("set", "brembo", "founded=1963", "--expect-version", "0"), 1, "\"1962\"", "\"1963\"");

        assertThat(write("show", "brembo", "--json").json(0).get("founded").asInt()).isEqualTo(1962);
    }

    @Test
    void whatStandsAlreadyIsNotWritten() throws IOException {
        write("set", "brembo", "founded=1962");

        assertThat(write("set", "brembo", "founded=1962").code()).isZero();

        assertThat(write("history").lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2,colour=red,legalForm", "2,founded,FIELD=VALUE", "1,founded=soon,soon", "1,partitaIva=00743110158,partitaIva"})
    void aFieldOrValueThatCannotBeIsRefused(int code, String assignment, String help) throws IOException {
        assertRefused(write("set", "brembo", assignment), code, help);
    }

    @Test
    void aFieldWrittenTwiceIsWrongUsage() throws IOException {
        assertRefused(write("set", "brembo", "tags=a", "tags=b"), 2, "tags");
    }

    @Test
    void nothingToSetIsWrongUsage() throws IOException {
        assertRefused(write("set", "brembo"), 2, "FIELD=VALUE");
    }
}
