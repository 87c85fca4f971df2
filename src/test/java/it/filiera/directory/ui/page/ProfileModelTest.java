package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileModelTest {

    private static Workspace workspace;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private ProfileModel model;

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
        Tasks tasks = new Tasks(waiting::add, Runnable::run, Runnable::run, Runnable::run, Runnable::run, failures::add);
        model = new ProfileModel(new PageReader(workspace, List.of(), Clock.systemUTC()), tasks);
    }

    @Test
    void ofSeveralAskedForInARowOnlyTheLastArrives() {
        List<String> seen = new ArrayList<>();
        model.page().subscribe(page -> {
            if (page != null) {
                seen.add(page.organisation().key());
            }
        });

        model.show(id("teksid"));
        model.show(id("italdesign"));
        arrive();

        assertThat(seen).containsExactly("italdesign");
        assertThat(failures).isEmpty();
    }

    @Test
    void aPageStaysUntilTheNextOneHasBeenRead() {
        model.show(id("teksid"));
        arrive();

        model.show(id("italdesign"));

        assertThat(shown()).isEqualTo("teksid");
        arrive();
        assertThat(shown()).isEqualTo("italdesign");
    }

    @Test
    void anotherOrganisationBeginsAtTheTopTheSameOneStaysWhereItWas() {
        model.show(id("teksid"));
        arrive();
        model.frame().scrolled(PageTabs.OVERVIEW).set(0.4);

        model.refresh();
        arrive();
        assertThat(model.frame().scrolled(PageTabs.OVERVIEW).get()).isEqualTo(0.4);

        model.show(id("italdesign"));
        arrive();
        assertThat(model.frame().scrolled(PageTabs.OVERVIEW).get()).isZero();
    }

    @Test
    void neighboursAreThoseOfTheAnswer() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        UUID three = new UUID(0, 3);

        assertThat(Neighbours.of(two, List.of(one, two, three), 27)).contains(new Neighbours(2, 27, one, three));
        assertThat(Neighbours.of(one, List.of(one, two), 2)).contains(new Neighbours(1, 2, null, two));
        assertThat(Neighbours.of(three, List.of(one, two), 2)).isEmpty();
    }

    private void arrive() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private String shown() {
        return model.page().get().organisation().key();
    }

    private static UUID id(String key) {
        return workspace.organisations().find(key).orElseThrow().id();
    }
}
