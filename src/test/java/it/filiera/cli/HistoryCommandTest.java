package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code filiera history}. */
class HistoryCommandTest extends Cli {

    @Test
    void givesOneObjectPerChangeSetWithThePromisedMembers() {
        JsonNode load = read("history", "--json").json(0);

        assertThat(names(load)).containsExactly("changeSet", "number", "at", "by", "action", "purpose", "undoes", "rows");
        assertThat(load.get("number").asInt()).isEqualTo(1);
        assertThat(load.get("action").asText()).isEqualTo("directory");
        assertThat(load.get("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z");
    }

    @Test
    void namesTheNewestFirstAndNoMoreThanAsked() throws IOException {
        write("set", "brembo", "founded=1962");
        write("set", "brembo", "founded=1963");

        assertThat(write("history", "--limit", "2", "--json").lines()).hasSize(2);
        assertThat(write("history", "--limit", "2", "--json").json(0).get("number").asInt()).isEqualTo(3);
    }

    @Test
    void ofOneOrganisationLeavesOutTheOthers() throws IOException {
        write("set", "brembo", "founded=1962");
        write("set", "5t", "founded=1963");

        assertThat(write("history", "--org", "brembo").lines()).hasSize(2);
        assertRefused(write("history", "--org", "nobody"), 1, "nobody");
    }

    @Test
    void refusesALimitBelowNothing() {
        assertRefused(read("history", "--limit", "-1"), 2, "-1");
    }
}
