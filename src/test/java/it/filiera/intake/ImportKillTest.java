package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.LedgerCheck;
import it.filiera.support.KilledProcess;
import it.filiera.support.Profile;
import it.filiera.support.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process while it writes an import leaves none of it. */
class ImportKillTest {

    private static final int NANOS_INTO_THE_WRITING = 60_000_000;

    @Test
    void nothingOfAnImportIsThereWhenTheProcessWasKilledWhileItWrote(@TempDir Path folder) throws Exception {
        Path place = folder.resolve("profile");
        Tables before;
        try (Profile profile = new Profile(place).withSmallDirectory(folder.resolve("files"))) {
            before = Tables.of(profile.database);
        }

        assertThat(KilledProcess.said(1, NANOS_INTO_THE_WRITING, ImportUntilKilled.class, place.toString())).containsExactly("writing");

        try (Profile profile = new Profile(place)) {
            assertThat(before.differences(Tables.of(profile.database))).isEmpty();
            assertThat(new LedgerCheck(profile.database).findings()).isEmpty();
            assertThat(new Import(profile).write("contatti.csv", "name;website\nEsempio 1;esempio-1.example\n").changeSet()).isPresent();
        }
    }
}
