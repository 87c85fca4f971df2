package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.KilledProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are in their files from key to key, whatever becomes of the process. */
class DraftsTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();

    @Test
    void everyKeyIsInTheFileBeforeTheNext() {
        Drafts drafts = new Drafts(folder);
        String text = "Spring visit 🚗 שלום\nsecond line";

        for (int key = 1; key <= text.length(); key++) {
            drafts.keep(TypeUntilKilled.draft(id, key, text.substring(0, key)));

            assertThat(new Drafts(folder).all()).singleElement().satisfies(kept -> assertThat(kept.draft().body())
                    .hasSizeGreaterThan(0));
        }
        assertThat(new Drafts(folder).all().getFirst().draft()).isEqualTo(TypeUntilKilled.draft(id, text.length(), text));
    }

    @Test
    void whatComesLateNeverReplacesWhatIsNewer() {
        Drafts drafts = new Drafts(folder);
        drafts.keep(TypeUntilKilled.draft(id, 2, "newer"));

        drafts.keepForGood(TypeUntilKilled.draft(id, 1, "older"));

        assertThat(drafts.all()).extracting(kept -> kept.draft().body()).containsExactly("newer");
    }

    @Test
    void whatIsSavedDoesNotComeBack() {
        Drafts drafts = new Drafts(folder);
        drafts.keep(TypeUntilKilled.draft(id, 1, "saved"));
        drafts.forget(id);

        drafts.keepForGood(TypeUntilKilled.draft(id, 2, "saved"));

        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadHidesNoOther() throws Exception {
        Drafts drafts = new Drafts(folder);
        drafts.keep(TypeUntilKilled.draft(id, 1, "whole"));
        Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), "{\"id\":");

        assertThat(drafts.all()).extracting(kept -> kept.draft().body()).containsExactly("whole");
    }

    @Test
    void whatAnotherVersionDidNotWriteIsEmpty() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(id + ".json"), "{\"id\":\"" + id + "\",\"body\":\"said\",\"followUps\":[{\"task\":\"Call\"}]}");
        Files.writeString(folder.resolve("nameless.json"), "{\"body\":\"whose\"}");

        assertThat(new Drafts(folder).all()).singleElement().satisfies(kept -> {
            assertThat(kept.draft().body()).isEqualTo("said");
            assertThat(kept.draft().subject()).isEmpty();
            assertThat(kept.draft().who()).isEmpty();
            assertThat(kept.draft().followUps()).containsExactly(new Draft.Task("", "Call", false, null));
        });
    }

    @Test
    void aKilledProcessLeavesTheLastDraftItSpokeOf() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = folder.resolve("kill-" + kill);
            long said = typeAndKill(place, 20 + kill * 7);

            assertThat(new Drafts(place).all()).singleElement().satisfies(kept -> {
                assertThat(kept.draft().edition()).isGreaterThanOrEqualTo(said);
                assertThat(kept.draft().body()).isEqualTo(TypeUntilKilled.body(kept.draft().edition()));
            });
        }
    }

    private static long typeAndKill(Path place, int keys) throws Exception {
        return Long.parseLong(KilledProcess.said(keys, 0, TypeUntilKilled.class, place.toString()).getLast());
    }
}
