package it.filiera.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.message.Refused;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the visitor of the tour promises to the chapters. */
class TourTest {

    @TempDir
    Path profile;

    @TempDir
    Path pictures;

    private record Shown(Window window) implements House {

        @Override
        public Stage stage() {
            return window.stage;
        }

        @Override
        public void close() {
            // the test closes it
        }
    }

    @Test
    void keysAndMouseReachTheRealControls() throws Exception {
        try (Window window = new Window(profile, Locale.ENGLISH)) {
            Visitor visitor = new Visitor(Tasks.screen(), window.stage, new Camera(pictures));

            new DirectoryChapter().lead(visitor);
            new SearchChapter().lead(visitor);

            assertThat(window.failures()).isEmpty();
            assertThat(pictures.resolve("01-directory.png")).isNotEmptyFile();
            assertThat(pictures.resolve("02-search.png")).isNotEmptyFile();
        }
    }

    @Test
    void anOfficersDayNeedsNoMouse() throws Exception {
        try (Window window = new Window(profile, Locale.ENGLISH)) {
            List<String> clicked = new CopyOnWriteArrayList<>();
            Toolkit.doOnScreen(() -> window.stage.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicked.add(event.getTarget().toString())));
            Visitor visitor = new Visitor(Tasks.screen(), window.stage, new Camera(pictures));

            for (Chapter chapter : List.of(new InitiativeChapter(), new LogChapter(), new TodayChapter(), new ListChapter(), new DuplicatesChapter(), new QualityChapter())) {
                chapter.lead(visitor);
            }

            assertThat(clicked).isEmpty();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void whoWorksHereIsAskedBeforeAnythingElse() throws Exception {
        try (Window window = Window.ofNobodyYet(profile, Locale.ENGLISH)) {
            new OfficerChapter().lead(new Visitor(Tasks.screen(), window.stage, new Camera(pictures)));

            assertThat(window.workspace.officers().of("tester").orElseThrow().name()).isEqualTo("Example Officer");
            assertThat(window.failures()).isEmpty();
            assertThat(pictures.resolve("01-officer.png")).isNotEmptyFile();
        }
    }

    @Test
    void aHouseThatDoesNotOpenEndsTheTour() {
        Toolkit.doOnScreen(() -> {}); // which starts it
        Tour tour = new Tour(Tasks.screen(), folder -> {
            throw new Refused("tour.none");
        });

        assertThatThrownBy(() -> tour.lead(pictures, _ -> {})).hasRootCauseInstanceOf(Refused.class);
    }

    @Test
    void onlyPicturesOfAnEarlierTourAreRemoved() throws Exception {
        Files.writeString(pictures.resolve("07-old.png"), "");
        Files.writeString(pictures.resolve("holiday.png"), "");

        new Camera(pictures);

        assertThat(pictures).isDirectoryContaining("glob:**holiday.png").isDirectoryNotContaining("glob:**07-old.png");
    }
}
