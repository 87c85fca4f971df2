package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Duplicates.Likeness;
import it.filiera.directory.Duplicates.Reason;
import it.filiera.ledger.Intent;
import it.filiera.support.Profile;
import it.filiera.support.TestRows;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    @TempDir
    static Path folder;

    static Profile profile;

    @BeforeAll
    static void open() {
        profile = new Profile(folder);
        profile.ledger.write(new Intent("tester", "test"), changes -> {
            changes.insert(TestRows.firm("rossi").setName("Fratelli Rossi S.r.l.").setWebsite("https://www.rossi.example/it"));
            changes.insert(TestRows.firm("verdi").setName("Verdi").setPartitaIva("00743110157"));
            changes.insert(TestRows.firm("old").setName("Bianchi").setStatus("merged"));
        });
    }

    @AfterAll
    static void close() {
        profile.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fratelli Rossi", "F.lli Rossi", "FRATELLI ROSSI S.p.A.", "f.lli  rossi srl"})
    void theSameNameInAnyWritingIsNoticed(String name) {
        assertThat(like(name)).containsExactly(new Likeness("rossi", "Fratelli Rossi S.r.l.", Reason.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rossi.example", "http://rossi.example", "https://www.ROSSI.example/en/contacts", "rossi.example?lang=en"})
    void theSameWebsiteIsNoticed(String website) {
        assertThat(like("Another", "website=" + website)).containsExactly(new Likeness("rossi", "Fratelli Rossi S.r.l.", Reason.WEBSITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "IT 00743110157", "007 4311-0157"})
    void theSamePartitaIvaIsNoticed(String digits) {
        assertThat(like("Another", "partitaIva=" + digits)).containsExactly(new Likeness("verdi", "Verdi", Reason.PARTITA_IVA));
    }

    @Test
    void theSurestReasonComesFirst() {
        assertThat(like("Rossi Fratelli", "website=rossi.example", "partitaIva=00743110157"))
                .extracting(Likeness::key)
                .containsExactly("verdi", "rossi");
    }

    @Test
    void anotherFirmIsNotAlike() {
        assertThat(like("Rossi", "website=rossi.example.org", "partitaIva=02342520158")).isEmpty();
    }

    @Test
    void whatIsNotStatedIsNotAlike() {
        assertThat(like("Another", "website=", "partitaIva=")).isEmpty();
    }

    @Test
    void aMergedOrganisationNoLongerCounts() {
        assertThat(like("Bianchi")).isEmpty();
    }

    private static List<Likeness> like(String name, String... values) {
        return new Duplicates(profile.database).of(name, Arrays.stream(values).map(Assignment::parse).toList());
    }
}
