package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryModelTest {

    private static Workspace workspace;

    private final Queue<Runnable> resting = new ArrayDeque<>();
    private DirectoryModel model;

    @BeforeAll
    static void open(@TempDir Path folder) {
        workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {});
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void make() {
        Directory directory = new Directory(workspace.search(), workspace.organisations(), workspace.lastContacts(), workspace.lists(), workspace::codeNames);
        model = new DirectoryModel(directory, new Tasks(Runnable::run, Runnable::run, Runnable::run, Runnable::run, resting::add, reason -> {
            throw new AssertionError(reason);
        }));
    }

    @Test
    void theBestHitIsShownWhileOneTypes() {
        for (String typed : new String[] {"p", "pi", "pinin", "pininfarina"}) {
            model.text().set(typed);
            assertThat(model.selected().get()).isEqualTo(model.answer().get().rows().getFirst().id());
        }
    }

    @Test
    void theProfileBesideFollowsWhenTypingRestsAndTheChosenOneAtOnce() {
        model.text().set("pininfarina");
        assertThat(model.beside().get()).isNull();

        resting.forEach(Runnable::run);
        UUID best = model.answer().get().rows().getFirst().id();
        assertThat(model.beside().get()).isEqualTo(best);

        UUID chosen = model.answer().get().rows().get(1).id();
        model.selected().set(chosen);
        assertThat(model.beside().get()).isEqualTo(chosen);
        model.selected().set(best);
        assertThat(model.beside().get()).isEqualTo(best);
    }

    @Test
    void whoWasChosenStaysWhileAmongTheHits() {
        model.text().set("pininfarina");
        UUID chosen = model.answer().get().rows().get(1).id();
        model.selected().set(chosen);

        model.text().set("pininfarina prov:TO");
        assertThat(model.selected().get()).isEqualTo(chosen);

        model.text().set("teksid");
        assertThat(model.selected().get()).isEqualTo(model.answer().get().rows().getFirst().id());
    }

    @Test
    void whereNothingIsFoundNothingIsShown() {
        model.text().set("prov:TO pressofusione list:VTM_MICHIGAN_2025");

        assertThat(model.answer().get().rows()).isEmpty();
        assertThat(model.selected().get()).isNull();
    }
}
