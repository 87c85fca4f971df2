package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.history.Interaction;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelineSubject;
import it.filiera.ledger.LedgerCheck;
import it.filiera.support.KilledProcess;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever id {@code log} has printed, its interaction is there afterwards, with its follow-up; and nothing is half there. */
class LogKillTest {

    private static final int MOST_PRINTED = 12;
    private static final int LONGEST_WAIT_NANOS = 20_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);

    /** By itself the command opens and closes the profile each time; in a window's profile kills fall into writing more often. */
    @ParameterizedTest
    @CsvSource({"false, 5", "true, 10"})
    void everyPrintedIdIsThereAfterTheProcessWasKilled(boolean inWindow, int kills) throws Exception {
        String key = create();
        Set<UUID> printed = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            List<UUID> now = logAndKill(key, inWindow);
            assertThat(now).doesNotHaveDuplicates().isNotEmpty();
            printed.addAll(now);

            assertEverythingIsThere(key, printed, kill + 1);
        }
    }

    private String create() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            return workspace.editor().create("Fictional Forge", List.of(), "tester");
        }
    }

    /** Lets a process log, kills it at a random moment, and gives the ids that it printed whole. */
    private List<UUID> logAndKill(String key, boolean inWindow) throws IOException, InterruptedException {
        int wanted = 1 + random.nextInt(MOST_PRINTED);
        int wait = random.nextInt(LONGEST_WAIT_NANOS);
        return KilledProcess.said(wanted, wait, LogUntilKilled.class, folder.toString(), key, String.valueOf(inWindow)).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** At most one interaction for each kill was on the disk before its id was printed. */
    private void assertEverythingIsThere(String key, Set<UUID> printed, int kills) {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            assertThat(new LedgerCheck(workspace.database()).findings()).isEmpty();
            UUID firm = workspace.organisations().find(key).orElseThrow().id();
            List<Interaction> there = workspace.timeline()
                    .page(new TimelineSubject.OfOrganisation(firm), TimelineFilter.ALL, null, 1_000)
                    .entries();
            assertThat(there).extracting(Interaction::id).containsAll(printed).hasSizeLessThanOrEqualTo(printed.size() + kills);
            assertThat(workspace.followUps().open(FollowUpQuery.ALL, 1_000))
                    .extracting(FollowUp::interaction)
                    .containsExactlyInAnyOrderElementsOf(there.stream().map(Interaction::id).toList());
        }
    }
}
