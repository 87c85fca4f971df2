package it.filiera.directory.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.ui.Directory;
import it.filiera.directory.ui.DirectoryModel;
import it.filiera.directory.ui.results.ResultsLook.Density;
import it.filiera.directory.ui.results.ResultsLook.Kind;
import it.filiera.ui.Settings;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import it.filiera.database.ProfileFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How results are wanted is found again at the next start. */
class ResultsLookTest {

    @TempDir
    Path folder;

    @Test
    void everythingChosenIsFoundAgain() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            DirectoryModel before = model(workspace);
            ResultsLook look = look(before);
            look.show(ResultColumn.TURNOVER, true);
            look.show(ResultColumn.PLACE, false);
            look.width(ResultColumn.CATEGORY, 177.4);
            look.density().set(Density.DENSE);
            look.kind().set(Kind.CARDS);
            before.order().set(Sorting.EMPLOYEES.order());

            DirectoryModel after = model(workspace);
            ResultsLook again = look(after);
            assertThat(again.columns().get())
                    .containsExactly(
                            ResultColumn.NAME, ResultColumn.CATEGORY, ResultColumn.EMPLOYEES, ResultColumn.LISTS, ResultColumn.CONTACT,
                            ResultColumn.TURNOVER);
            assertThat(again.width(ResultColumn.CATEGORY)).isEqualTo(177);
            assertThat(again.density().get()).isEqualTo(Density.DENSE);
            assertThat(again.kind().get()).isEqualTo(Kind.CARDS);
            assertThat(after.order().get()).isEqualTo(Sorting.EMPLOYEES.order());
        }
    }

    @Test
    void theNameCannotBeTakenAway() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            ResultsLook look = look(model(workspace));
            List.of(ResultColumn.values()).forEach(column -> look.show(column, false));

            assertThat(look.columns().get()).containsExactly(ResultColumn.NAME);
        }
    }

    @Test
    void settingsThatNobodyUnderstandsCountAsNone() {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        settings.put("result-columns", "NONSENSE");
        settings.put("result-widths", "NAME=wide,=,PLACE=90");
        settings.put("result-density", "loose");
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            ResultsLook look = look(model(workspace));

            assertThat(look.columns().get()).isEqualTo(ResultColumn.usual());
            assertThat(look.width(ResultColumn.PLACE)).isEqualTo(90);
            assertThat(look.density().get()).isEqualTo(Density.COMFORTABLE);
        }
    }

    private ResultsLook look(DirectoryModel model) {
        return new ResultsLook(Settings.read(folder.resolve("settings.properties")), model);
    }

    private static DirectoryModel model(Workspace workspace) {
        Directory directory = new Directory(workspace.search(), workspace.organisations(), workspace.lastContacts(), workspace.lists(), workspace::codeNames);
        return new DirectoryModel(directory, Tasks.atOnce(reason -> {
            throw new AssertionError(reason);
        }));
    }
}
