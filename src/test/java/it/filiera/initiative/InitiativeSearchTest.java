package it.filiera.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Organisation;
import it.filiera.query.Parsed;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisations found by the initiatives in which they take part. */
class InitiativeSearchTest {

    @TempDir
    private Path folder;

    @Test
    void theIndexFollowsEveryAnswer() {
        try (Workspace workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {})) {
            assertThat(keys(workspace, "initiative:vtm-michigan-2025 role:supplier country:IT"))
                    .contains("italdesign", "mec", "general-cab");
            Initiative michigan = workspace.initiatives().find("vtm-michigan-2025").orElseThrow();
            List<Participation> mec = workspace.initiatives().participations(michigan.id()).stream()
                    .filter(one -> one.organisation().key().equals("mec"))
                    .toList();

            workspace.participationEditor().answer(mec, ParticipationStatus.DECLINED, "anna");

            assertThat(keys(workspace, "initiative:vtm-michigan-2025")).contains("italdesign").doesNotContain("mec");
            assertThat(keys(workspace, "mec initiative:none")).contains("mec");
        }
    }

    private static List<String> keys(Workspace workspace, String query) {
        if (!(workspace.search().parse(query) instanceof Parsed.Understood(var understood))) {
            throw new AssertionError(query);
        }
        return workspace.organisations().find(workspace.search().ids(understood)).stream().map(Organisation::key).toList();
    }
}
