package it.filiera.directory.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.DuplicatePair;
import it.filiera.directory.Organisation;
import it.filiera.matching.Verdict;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs that may be the same in the whole window, by the keyboard. */
class DuplicatesWindowTest {

    @TempDir
    static Path folder;

    private static Window window;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void go() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Data("duplicates")));
    }

    @Test
    void thePairsOfTheBundledDirectoryAreThereTheSurestFirst() {
        assertThat(shown()).hasSizeGreaterThan(30).extracting(pair -> pair.one().key()).contains("saint-gobain");
        assertThat(shown()).extracting(DuplicatePair::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(text("#data-duplicates .data-count")).isEqualTo(String.valueOf(shown().size()));
    }

    @Test
    void deleteKeepsThemApartUntilItIsUndone() {
        int before = shown().size();
        DuplicatePair first = mark(0);
        press(KeyCode.DELETE);

        assertThat(shown()).hasSize(before - 1).extracting(DuplicatePair::ids).doesNotContain(first.ids());
        assertThat(window.workspace.distinctPairs().all()).contains(first.ids());

        Toolkit.doOnScreen(() -> window.workspace.ledger().undo(window.workspace.ledger().reader().history(1).getFirst().id(), "tester", false));
        assertThat(shown()).hasSize(before).extracting(DuplicatePair::ids).contains(first.ids());
    }

    @Test
    void whatWasKeptApartIsListedAndCanBeForgotten() {
        int before = shown().size();
        DuplicatePair first = mark(0);
        press(KeyCode.DELETE);
        Toolkit.doOnScreen(() -> ((ToggleButton) node("#apart")).fire());
        assertThat(shown()).extracting(DuplicatePair::ids).containsExactly(first.ids());

        mark(0);
        press(KeyCode.DELETE);
        assertThat(shown()).isEmpty();
        Toolkit.doOnScreen(() -> ((ToggleButton) node("#all")).fire());
        assertThat(shown()).hasSize(before);
    }

    @Test
    void enterShowsBothSideBySideAndBackIsTheSamePair() {
        DuplicatePair second = mark(1);
        press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(second.one().id(), second.other().id()));

        Toolkit.doOnScreen(window.desk.navigator()::back);
        assertThat(Toolkit.onScreen(() -> pairs().getSelectionModel().getSelectedItem().ids())).isEqualTo(second.ids());
    }

    @Test
    void aVerdictNarrowsTheListAndWhereNothingIsLeftThatIsSaid() {
        Toolkit.doOnScreen(() -> ((ToggleButton) node("#same")).fire());
        assertThat(shown()).allMatch(pair -> pair.verdict() == Verdict.SAME);
        if (shown().isEmpty()) {
            assertThat(text("#none")).isEqualTo("No pair of this kind.");
        }
        Toolkit.doOnScreen(() -> ((ToggleButton) node("#all")).fire());
        assertThat(shown()).isNotEmpty();
    }

    @Test
    void theScreenCanBeReadAndHeardInBothThemesAndLanguagesAndSizes() {
        resize(1440, 900);
        mark(0);
        window.picture("duplicates-light");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutName())).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        resize(1024, 700);
        window.picture("duplicates-dark-it");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(200);
            window.desk.theme().shade().set(Shade.LIGHT);
        });
        window.picture("duplicates-200-it");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(100);
            window.desk.language().choose(Locale.ENGLISH);
        });
    }

    @Test
    void theProfileSaysWhichOtherItMayBe() {
        Organisation firm = window.workspace.organisations().find("lear").orElseThrow();
        resize(1440, 900);
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(firm.id())));
        window.picture("duplicates-profile");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();

        Button together = (Button) node(".alike-box .button");
        Toolkit.doOnScreen(together::fire);
        assertThat(window.desk.navigator().current().get())
                .isEqualTo(new Target.Merge(firm.id(), window.workspace.organisations().find("lear-grugliasco").orElseThrow().id()));
    }

    private static void resize(int width, int height) {
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
    }

    private static DuplicatePair mark(int place) {
        return Toolkit.onScreen(() -> {
            pairs().getSelectionModel().select(place);
            pairs().requestFocus();
            return pairs().getSelectionModel().getSelectedItem();
        });
    }

    private static void press(KeyCode key) {
        Toolkit.doOnScreen(() -> Event.fireEvent(pairs(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static List<DuplicatePair> shown() {
        return Toolkit.onScreen(() -> List.copyOf(pairs().getItems()));
    }

    @SuppressWarnings("unchecked")
    private static ListView<DuplicatePair> pairs() {
        return (ListView<DuplicatePair>) node("#pairs");
    }

    private static String text(String selector) {
        return Toolkit.onScreen(() -> ((Label) node(selector)).getText());
    }

    private static Node node(String selector) {
        return Objects.requireNonNull(window.scene().lookup(selector), selector);
    }
}
