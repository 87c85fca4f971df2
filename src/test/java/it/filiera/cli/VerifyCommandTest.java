package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code filiera verify}. */
class VerifyCommandTest extends Cli {

    @Test
    void saysThatTheProfileIsWhole() {
        Run run = read("verify");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void namesWhatIsWrong() throws Exception {
        write("history");
        change(folder.resolve("profile"), "update \"organisation\" set \"partita_iva\" = '00743110158' where \"org_key\" = 'brembo'");

        Run run = write("verify");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("brembo", "partitaIva");
    }
}
