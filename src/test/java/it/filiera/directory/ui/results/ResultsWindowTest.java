package it.filiera.directory.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.ui.Directory;
import it.filiera.directory.ui.DirectoryModel;
import it.filiera.support.Picture;
import it.filiera.directory.ui.FromFeatures;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results in the whole window, by keyboard and as seen. */
class ResultsWindowTest {

    @TempDir
    Path folder;

    @Test
    void ticksStayWhenAnotherQueryHidesTheirRows() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            type(window, "fonderia");
            press(window, table(window), KeyCode.SPACE);
            press(window, table(window), KeyCode.DOWN);
            press(window, table(window), KeyCode.SPACE);
            assertThat(text(window, ".ticked-word")).isEqualTo("selected");
            type(window, "prov:NO");

            assertThat(text(window, ".ticked-count")).isEqualTo("2");
            assertThat(text(window, ".ticked-word")).isEqualTo("selected, not in this result");
            window.picture("results-ticks-stay");

            type(window, "fonderia");
            assertThat(text(window, ".ticked-word")).isEqualTo("selected");
        }
    }

    @Test
    void theWholeResultIsTickedAlsoWhatNoPageShows() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            int rows = table(window).getItems().size();
            shortcut(window, table(window), KeyCode.A);

            assertThat(text(window, ".count")).isEqualTo(text(window, ".ticked-count"));
            assertThat(Integer.parseInt(text(window, ".ticked-count").replace(",", ""))).isGreaterThan(rows);
        }
    }

    @Test
    void escapeTakesTheTicksThenGoesBackToTheSearchBox() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, table(window), KeyCode.SPACE);
            press(window, table(window), KeyCode.ESCAPE);
            assertThat(onScreen(window, ".action-bar").isVisible()).isFalse();

            press(window, table(window), KeyCode.ESCAPE);
            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).isInstanceOf(TextField.class);
        }
    }

    @Test
    void shiftAndArrowsTickAStretch() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            shift(window, table(window), KeyCode.DOWN);
            shift(window, table(window), KeyCode.DOWN);

            assertThat(text(window, ".ticked-count")).isEqualTo("3");
        }
    }

    @Test
    void enterOpensTheSelectedOnTheFullWidth() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, table(window), KeyCode.ENTER);

            assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Profile.class);
        }
    }

    @Test
    void languageAndThemeChangeWithoutLosingTheRow() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            int seen = Toolkit.onScreen(() -> {
                layout(window);
                table(window).getSelectionModel().select(40);
                layout(window);
                return firstVisible(window);
            });
            Toolkit.doOnScreen(() -> {
                window.desk.language().choose(Locale.ITALIAN);
                window.desk.theme().shade().set(Shade.DARK);
                layout(window);
            });

            assertThat(table(window).getSelectionModel().getSelectedIndex()).isEqualTo(40);
            assertThat(Toolkit.onScreen(() -> firstVisible(window))).isEqualTo(seen);
            Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Shade.LIGHT));
        }
    }

    @Test
    void theEndOfTheLoadedRowsBringsMore() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            int before = table(window).getItems().size();
            Toolkit.doOnScreen(() -> table(window).getSelectionModel().select(before - 1));

            assertThat(table(window).getItems().size()).isGreaterThan(before);
            assertThat(table(window).getSelectionModel().getSelectedIndex()).isEqualTo(before - 1);
        }
    }

    @Test
    void cardsShowTheSameRowsAndMoveByKeys() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup(".segments .right-pill")).fire());
            type(window, "fonderia");
            ListView<?> cards = Toolkit.onScreen(() -> (ListView<?>) window.scene().lookup(".cards"));
            press(window, cards, KeyCode.RIGHT);
            press(window, cards, KeyCode.SPACE);
            window.picture("results-cards");

            assertThat(text(window, ".ticked-count")).isEqualTo("1");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void arrowsGoFromTableToCards() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            press(window, onScreen(window, ".segments .left-pill"), KeyCode.RIGHT);

            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).isSameAs(onScreen(window, ".segments .right-pill"));
        }
    }

    @Test
    void cardsAreFoundAgainWhereTheyWereLeft() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup(".segments .right-pill")).fire());
            press(window, onScreen(window, ".cards"), KeyCode.PAGE_DOWN);
            press(window, onScreen(window, ".cards"), KeyCode.PAGE_DOWN);
            int seen = Toolkit.onScreen(() -> firstLine(window));
            Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));

            assertThat(seen).isPositive();
            assertThat(Toolkit.onScreen(() -> firstLine(window))).as("within a line, for cards differ in height").isBetween(seen - 1, seen);
        }
    }

    private static int firstLine(Window window) {
        layout(window);
        return ((VirtualFlow<?>) window.scene().lookup(".cards .virtual-flow")).getFirstVisibleCell().getIndex();
    }

    @Test
    void comparesThreeWithTheirDifferences() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            type(window, "fonderia");
            for (int i = 0; i < 2; i++) {
                shift(window, table(window), KeyCode.DOWN);
            }
            Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".action-bar #compare")).fire());
            window.picture("compare");

            assertThat(window.scene().getRoot().lookupAll(".compare-head")).hasSize(3);
            assertThat(window.scene().getRoot().lookupAll(".compare-value")).isNotEmpty();
            Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".compare-head .card-close")).fire());
            assertThat(((Target.Compare) window.desk.navigator().current().get()).organisations()).hasSize(2);
        }
    }

    @Test
    void compareSaysWhyItIsOff() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            shortcut(window, table(window), KeyCode.A);
            Button compare = Toolkit.onScreen(() -> (Button) window.scene().lookup(".action-bar #compare"));

            assertThat(compare.isDisabled()).isTrue();
            assertThat(compare.getAccessibleHelp()).contains("four");
        }
    }

    @Test
    void severalTickedStandAsCardsWithWhatTheyShare() {
        try (Window window = new Window(folder, Locale.ITALIAN)) {
            Directory directory =
                    new Directory(window.workspace.search(), window.workspace.organisations(), window.workspace.lastContacts(), window.workspace.lists(), window.workspace::codeNames);
            DirectoryModel rows = new DirectoryModel(directory, window.desk.tasks());
            ResultsModel model = new ResultsModel(rows, directory, window.workspace.vocabulary(), window.desk, (_, _, _) -> {}, _ -> {}, FromFeatures.NONE);
            rows.text().set("fonderia");
            rows.tick(rows.answer().get().rows().stream().limit(3).map(Directory.Row::id).toList());
            SelectedController selected = Toolkit.onScreen(() -> new SelectedController(window.desk, model));
            Toolkit.doOnScreen(() -> {
                Scene scene = new Scene(selected.root(), 392, 780);
                window.desk.theme().dress(scene);
                Picture.of(scene, "results-selected");
            });

            assertThat(selected.root().lookupAll(".firm-card")).hasSize(4);
            Toolkit.doOnScreen(() -> ((Button) selected.root().lookup(".card-close")).fire());
            assertThat(rows.ticked().get()).hasSize(2);
            assertThat(selected.root().lookupAll(".firm-card")).hasSize(3);
        }
    }

    @Test
    void aHeadingAsksForItsOrder() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> {
                Node heading = table(window).getColumns().get(1).getGraphic();
                Event.fireEvent(heading, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, false, false, true, null));
            });

            assertThat(text(window, ".total")).endsWith("by name");
        }
    }

    @Test
    void pictures() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            type(window, "fonderia");
            window.picture("results-light");
            Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup("#dense")).fire());
            window.picture("results-dense");
            Toolkit.doOnScreen(() -> {
                ((ToggleButton) window.scene().lookup("#dense")).fire();
                window.desk.theme().textSize().set(200);
            });
            window.picture("results-200");
            Toolkit.doOnScreen(() -> {
                window.desk.theme().textSize().set(100);
                window.stage.setWidth(1024);
                window.stage.setHeight(700);
            });
            window.picture("results-1024");
            Toolkit.doOnScreen(() -> {
                window.stage.setWidth(1440);
                window.stage.setHeight(900);
                window.desk.theme().shade().set(Shade.DARK);
                window.desk.language().choose(Locale.ITALIAN);
            });
            type(window, "elettr");
            shift(window, table(window), KeyCode.DOWN);
            shift(window, table(window), KeyCode.DOWN);
            window.picture("results-dark-it");
            Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Shade.LIGHT));

            assertThat(window.failures()).isEmpty();
        }
    }

    private static void type(Window window, String query) {
        Toolkit.doOnScreen(() -> ((TextField) window.scene().lookup(".search-box .text-field")).setText(query));
    }

    private static void layout(Window window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private static int firstVisible(Window window) {
        return ((VirtualFlow<?>) table(window).lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private static TableView<?> table(Window window) {
        return (TableView<?>) window.scene().lookup(".table-view");
    }

    private static Node onScreen(Window window, String selector) {
        return Toolkit.onScreen(() -> window.scene().lookup(selector));
    }

    private static String text(Window window, String selector) {
        return ((Label) onScreen(window, selector)).getText();
    }

    private static void press(Window window, Node node, KeyCode code) {
        press(window, node, code, false, false);
    }

    private static void shift(Window window, Node node, KeyCode code) {
        press(window, node, code, true, false);
    }

    private static void shortcut(Window window, Node node, KeyCode code) {
        press(window, node, code, false, true);
    }

    private static void press(Window window, Node node, KeyCode code, boolean shift, boolean control) {
        Toolkit.doOnScreen(() -> {
            layout(window);
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }
}
