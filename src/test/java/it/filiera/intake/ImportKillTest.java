package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.LedgerCheck;
import it.filiera.support.KilledProcess;
import it.filiera.support.Profile;
import it.filiera.support.Tables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process while it writes an import leaves none of it. */
class ImportKillTest {

    /** Before which batch it waits: in the middle of the organisations, in the middle of the ledger's rows, and 0 for the commit. */
    private static final List<Integer> BATCHES = List.of(3, 11, 0);

    @Test
    void nothingOfAnImportIsThereWhenTheProcessWasKilledInTheMiddleOfItsTransaction(@TempDir Path folder) throws Exception {
        Path place = folder.resolve("profile");
        Tables before;
        try (Profile profile = new Profile(place).withSmallDirectory(folder.resolve("files"))) {
            before = Tables.of(profile.database);
        }
        for (int batches : BATCHES) {
            assertThat(KilledProcess.said(1, 0, ImportUntilKilled.class, place.toString(), Integer.toString(batches)))
                    .singleElement()
                    .satisfies(organisations -> assertThat(Integer.parseInt(organisations)).isGreaterThan(1000));

            try (Profile profile = new Profile(place)) {
                assertThat(before.differences(Tables.of(profile.database))).isEmpty();
                assertThat(new LedgerCheck(profile.database).findings()).isEmpty();
            }
        }
        try (Profile profile = new Profile(place)) {
            assertThat(new Import(profile).write("contatti.csv", "name;website\nEsempio 1;esempio-1.example\n").changeSet()).isPresent();
        }
    }
}
