package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code filiera new}. */
class NewCommandTest extends Cli {

    @Test
    void saysTheKeyOfWhatWasEntered() throws IOException {
        Run run = write("new", "Forgiatura Immaginaria S.r.l.", "municipality=Cuorgnè", "roles=supplier");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly("forgiatura-immaginaria-s-r-l");
        assertThat(write("search", "immaginaria prov:TO").keys()).containsExactly("forgiatura-immaginaria-s-r-l");
    }

    @Test
    void givesTheProfileWhenAsked() throws IOException {
        assertThat(write("new", "Forgiatura Immaginaria", "--json").json(0).get("key").asText()).isEqualTo("forgiatura-immaginaria");
    }

    @Test
    void warnsOfDuplicatesAndEntersNothing() throws IOException {
        Run run = write("new", "BREMBO s.r.l.");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[brembo]", "the same name", "--force");
        assertThat(write("history").lines()).hasSize(1);
    }

    @Test
    void saysWhyNothingWasEnteredEvenWhenQuiet() throws IOException {
        assertRefused(write("new", "Brembo", "--quiet"), 1, "--force");
    }

    @Test
    void entersADuplicateWhenForced() throws IOException {
        assertThat(write("new", "Brembo", "--force").lines()).containsExactly("brembo-2");
    }
}
