package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.ui.AlsoFoundModel.Found;
import it.filiera.ui.AlsoFound;
import it.filiera.ui.Icon;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlsoFoundModelTest {

    @TempDir
    Path folder;

    private final List<String> shown = new ArrayList<>();
    private int asked;
    private Workspace workspace;
    private DirectoryModel model;
    private AlsoFoundModel also;

    /** Finds as many as a word has letters; knows no filter. */
    private final AlsoFound letters = new AlsoFound() {
        @Override
        public String title() {
            return "directory.organisations";
        }

        @Override
        public Icon icon() {
            return Icon.DIRECTORY;
        }

        @Override
        public OptionalLong count(String text) {
            asked++;
            return text.contains(":") ? OptionalLong.empty() : OptionalLong.of(text.equals("nothing") ? 0 : text.length());
        }

        @Override
        public void show(String text) {
            shown.add(text);
        }
    };

    @BeforeEach
    void open() {
        workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC());
        Tasks tasks = Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        });
        Directory directory = new Directory(
                workspace.search(), workspace.organisations(), workspace.lastContacts(), workspace.lists(), workspace::codeNames);
        model = new DirectoryModel(directory, tasks);
        also = new AlsoFoundModel(model, List.of(letters), tasks);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void otherKindsAreCountedWhenTypingRests() {
        model.text().set("anna");

        assertThat(also.found().get()).containsExactly(new Found(letters, 4));
    }

    @Test
    void aKindThatDoesNotKnowAFilterIsNotShown() {
        model.text().set("anna prov:TO");

        assertThat(also.found().get()).isEmpty();
    }

    @Test
    void whatFindsNothingIsNotShown() {
        model.text().set("anna");
        model.text().set("nothing");

        assertThat(also.found().get()).isEmpty();
    }

    @Test
    void anEmptyBoxAsksNobody() {
        model.text().set("anna");
        asked = 0;
        model.text().set("");

        assertThat(also.found().get()).isEmpty();
        assertThat(asked).isZero();
    }

    @Test
    void theSameIsAskedThere() {
        model.text().set("anna");

        also.show(letters);

        assertThat(shown).containsExactly("anna");
    }
}
