package it.filiera.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.ledger.LedgerCheck;
import it.filiera.support.KilledProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process at any moment loses nothing that was acknowledged and leaves nothing half written. */
class KillTest {

    private static final int KILLS = 32;
    private static final int MOST_ACKNOWLEDGED = 30;
    private static final int LONGEST_WAIT_NANOS = 4_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        String key = create();
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = setAndKill(key, last + 1);
            assertThat(acknowledged).as("acknowledged before kill %d", kill).isGreaterThan(last);

            last = valueAfterKill(key);

            assertThat(last).as("value after kill %d", kill).isBetween(acknowledged, acknowledged + 1);
        }
    }

    private String create() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            return workspace.editor().create("Fictional Forge", List.of(), "tester");
        }
    }

    /** Lets a process set values, kills it at a random moment, and gives the last one that it acknowledged. */
    private int setAndKill(String key, int first) throws IOException, InterruptedException {
        int wanted = 1 + random.nextInt(MOST_ACKNOWLEDGED);
        int wait = random.nextInt(LONGEST_WAIT_NANOS);
        List<String> said = KilledProcess.said(wanted, wait, SetUntilKilled.class, folder.toString(), key, String.valueOf(first));
        return Integer.parseInt(said.getLast());
    }

    /** The value that stands, in a profile that is whole. */
    private int valueAfterKill(String key) {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            assertThat(new LedgerCheck(workspace.database()).findings()).isEmpty();
            workspace.search();
            assertThat(workspace.directoryCheck().findings()).isEmpty();
            Organisation firm = workspace.organisations().find(key).orElseThrow();
            Figure employees = Objects.requireNonNull(firm.employees());
            int value = Objects.requireNonNull(employees.amount()).intValue();
            assertThat(firm.tags()).containsExactly("t" + value % 7);
            return value;
        }
    }
}
