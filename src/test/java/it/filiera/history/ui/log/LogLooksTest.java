package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.officer.Officer;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet beside its mock-up: every look that a person can choose, with nothing cut off. */
class LogLooksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"light,en,100", "dark,en,100", "light-it,it,100", "dark-it,it,100", "large,en,200", "small-window,en,100"})
    void theSheetIsWholeInEveryLook(String look, Locale locale, int percent) {
        try (Window window = new Window(folder.resolve("profile"), locale)) {
            Typist typist = new Typist(window);
            UUID ford = crowded(window);
            Toolkit.doOnScreen(() -> {
                window.desk.theme().shade().set(look.startsWith("dark") ? Shade.DARK : Shade.LIGHT);
                window.desk.theme().textSize().set(percent);
                if (look.equals("small-window")) {
                    window.stage.setWidth(1024);
                    window.stage.setHeight(700);
                }
                window.desk.navigator().go(new Target.Profile(ford));
            });
            window.picture("log-button-" + look);
            typist.shortcut(KeyCode.L);
            typist.write("Castings for the spring buyer visit");
            typist.alt(KeyCode.DIGIT2);
            typist.press(KeyCode.TAB);
            typist.write("Example note. Would join a buyer visit in spring if two slots are free.");
            typist.press(KeyCode.TAB);
            typist.press(KeyCode.SPACE);
            typist.press(KeyCode.TAB);
            typist.write("next friday");
            window.picture("log-" + look);

            assertThat(window.failures()).isEmpty();
            assertThat(cut(window)).isEmpty();
        }
    }

    /** Texts of one line that have less room than they need. */
    private static List<String> cut(Window window) {
        return Toolkit.onScreen(() -> window.scene().lookup(".log-sheet").lookupAll(".label").stream()
                .filter(Node::isVisible)
                .filter(node -> node instanceof Label label && !label.isWrapText() && label.getScene() != null)
                .filter(node -> ((Region) node).getWidth() > 0 && ((Region) node).getWidth() + 1 < node.prefWidth(-1))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    /** A buyer whom two colleagues spoke to of late, with a promise made. */
    private static UUID crowded(Window window) {
        UUID ford = window.workspace.organisations().find("ford-motor-company").map(firm -> firm.id()).orElseGet(() -> buyer(window));
        Officer anna = window.workspace.officers().colleague("Anna Example", "tester");
        Officer bruno = window.workspace.officers().colleague("Bruno Example", "tester");
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("America/Detroit"));
        log(window, anna, now.minusDays(11), ford, List.of());
        log(window, bruno, now.minusDays(3), ford,
                List.of(new FollowUpEntry("Send the list of suppliers", LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(7), true, bruno.id())));
        return ford;
    }

    private static UUID buyer(Window window) {
        return window.workspace.search().ids(((it.filiera.query.Parsed.Understood) window.workspace.search().parse("role:buyer")).query()).getFirst();
    }

    private static void log(Window window, Officer officer, ZonedDateTime at, UUID with, List<FollowUpEntry> followUps) {
        window.workspace.interactionEditor().log(
                new InteractionEntry(
                        InteractionKind.CALL, at, null, null, officer.id(), List.of(officer.id()), List.of(with), List.of(), null,
                        "Example call", null, null, followUps, List.of()),
                officer.name());
    }
}
