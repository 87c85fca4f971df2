package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.Interaction;
import it.filiera.history.InteractionKind;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelineSubject;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation is written down and found again, by the keyboard alone. */
class LogJourneyTest {

    @TempDir
    Path folder;

    @Test
    void loggedInAFewKeysAndTakenBack() {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            Typist typist = new Typist(window);
            UUID teksid = window.workspace.organisations().find("teksid").orElseThrow().id();
            Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(teksid)));

            typist.shortcut(KeyCode.L);
            typist.write("Castings for the spring buyer visit");
            window.picture("log-journey");
            typist.alt(KeyCode.DIGIT2);
            typist.press(KeyCode.TAB);
            typist.write("Example note.");
            typist.shortcut(KeyCode.ENTER);

            assertThat(window.failures()).isEmpty();
            assertThat(timeline(window, teksid)).singleElement().satisfies(logged -> {
                assertThat(logged.subject()).isEqualTo("Castings for the spring buyer visit");
                assertThat(logged.body()).isEqualTo("Example note.");
                assertThat(logged.kind()).isEqualTo(InteractionKind.CALL);
            });
            assertThat((Object) Toolkit.onScreen(() -> window.scene().lookup(".log-sheet"))).isNull();

            typist.shortcut(KeyCode.Z);
            assertThat(timeline(window, teksid)).isEmpty();
        }
    }

    private static List<Interaction> timeline(Window window, UUID organisation) {
        return window.workspace.timeline()
                .page(new TimelineSubject.OfOrganisation(organisation), TimelineFilter.ALL, null, 10)
                .entries();
    }
}
