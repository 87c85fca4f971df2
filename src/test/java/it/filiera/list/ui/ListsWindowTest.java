package it.filiera.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.list.ListEditor.Made;
import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.officer.Officer;
import it.filiera.support.Hand;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the whole window, by the keyboard; what a test wrote is taken back after it. */
class ListsWindowTest {

    @TempDir
    static Path folder;

    private static Window window;
    private static Hand hand;
    private static Made mine;
    private static long before;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        hand = new Hand(window);
        mine = Toolkit.onScreen(ListsWindowTest::make);
        before = window.workspace.ledger().reader().last();
    }

    private static Made make() {
        Workspace workspace = window.workspace;
        Officer me = workspace.officers().present("tester", "Example Officer", "");
        Made mine = workspace.listEditor().create("Prototypes for Michigan", me.id(), ids("italdesign", "teksid", "bitron"), "tester");
        workspace.listEditor().create("Visit to Cuneo", null, ids("italdesign"), "tester");
        workspace.listEditor().note(mine.id(), workspace.lists().entries(mine.id()).getFirst(), "Asked for small series at the stand", "tester");
        return mine;
    }

    @AfterEach
    void takeBack() {
        hand.does(window.desk.overlay()::hide);
        window.takeBackTo(before);
        hand.look(Shade.LIGHT, Locale.ENGLISH, 100);
        hand.resize(1440, 900);
        hand.does(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(window.failures()).isEmpty();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void theScreenLooksAsItShouldInBothThemesAndLanguagesAndSizes() {
        go();
        window.picture("lists-light");
        hand.look(Shade.DARK, Locale.ITALIAN, 100);
        window.picture("lists-dark-it");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        assertThat(Toolkit.onScreen(walk::withoutContrast)).filteredOn(text -> !text.contains("HBoxkeys")).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.cut(".list-head"))).isEmpty();
        hand.look(Shade.DARK, Locale.ITALIAN, 200);
        hand.resize(1024, 700);
        window.picture("lists-large-small-window");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void theOrderIsChangedByKeysAndTakenBack() {
        go();
        toEntries();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.UP, KeyCode.ALT);
        assertThat(keys()).containsExactly("teksid", "italdesign", "bitron");
        hand.press(KeyCode.DOWN, KeyCode.ALT);
        hand.press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(keys()).containsExactly("italdesign", "bitron", "teksid");

        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");
        assertThat(shownNames()).containsExactly("Italdesign", "Teksid", "Bitron");
    }

    @Test
    void aNoteIsWrittenInPlaceAndEscapeLeavesItAsItWas() {
        go();
        toEntries();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.F2);
        hand.type("Casts in <Carmagnola>");
        window.picture("lists-note");
        hand.press(KeyCode.ENTER);
        assertThat(entries().get(1).note()).isEqualTo("Casts in <Carmagnola>");
        assertThat(focused()).isInstanceOf(ListView.class);

        hand.press(KeyCode.F2);
        hand.type("never mind");
        hand.press(KeyCode.ESCAPE);
        assertThat(entries().get(1).note()).isEqualTo("Casts in <Carmagnola>");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Lists());
    }

    @Test
    void oneIsRemovedWithUndoAndEnterOpensItsPage() {
        go();
        toEntries();
        hand.press(KeyCode.DELETE);
        assertThat(keys()).containsExactly("teksid", "bitron");
        Toolkit.doOnScreen(() -> Objects.requireNonNull(window.desk.notices().shown().getLast().action()).work().run());
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");

        toEntries();
        hand.press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(ids("italdesign").getFirst()));
        Toolkit.doOnScreen(window.desk.navigator()::back);
        assertThat(hand.text("#name")).isEqualTo("Prototypes for Michigan");
    }

    @Test
    void aListOpensInTheDirectoryAsAFilterThatIsCalledByItsName() {
        go();
        hand.fire("Open in directory");

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Directory());
        assertThat(hand.text(".count")).isEqualTo("3");
        window.picture("lists-in-directory");
        assertThat(Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".chip").stream()
                        .map(chip -> chip.lookup(".label") instanceof Label label ? label.getText() : "")
                        .toList()))
                .anySatisfy(chip -> assertThat(chip).contains("List"));
    }

    @Test
    void aListIsDeletedAndComesBack() {
        go();
        hand.press(KeyCode.DELETE);
        assertThat(window.workspace.lists().find(mine.id())).isEmpty();
        assertThat(hand.text("#name")).isNotEqualTo("Prototypes for Michigan");

        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");
    }

    @Test
    void whatIsOnScreenIsPutOnAListByKeys() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(ids("dumarey").getFirst())));
        hand.press(KeyCode.D, KeyCode.CONTROL);
        window.picture("lists-chooser");
        hand.type("proto");
        hand.press(KeyCode.ENTER);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron", "dumarey");
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("lists.added");

        hand.press(KeyCode.D, KeyCode.CONTROL);
        hand.type("Brand new");
        window.picture("lists-chooser-new");
        hand.press(KeyCode.ENTER);
        assertThat(window.workspace.lists().find("brand-new")).hasValueSatisfying(list -> {
            assertThat(window.workspace.lists().entries(list.id())).extracting(ListEntry::key).containsExactly("dumarey");
            assertThat(list.owner()).isNotNull();
        });
    }

    @Test
    void thereIsAButtonOnThePageAndOverTheTicked() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(ids("dumarey").getFirst())));
        window.picture("lists-profile");
        assertThat(Toolkit.onScreen(() -> hand.button("Add to list")).isVisible()).isTrue();

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        hand.press(KeyCode.F, KeyCode.CONTROL);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.picture("lists-ticked");
        hand.fire("Add to list");
        assertThat(hand.text(".dialog-title")).isEqualTo("Add 2 organisations to a list");
    }

    @Test
    void twoListsAreCombinedShownAndKept() {
        go();
        hand.fire("Combine");
        assertThat(hand.text(".combine-count")).isEqualTo("1 organisation");
        window.picture("lists-combine");
        Toolkit.doOnScreen(() -> {
            toggle("on the first but not on the second");
            ((TextField) window.scene().lookup(".list-dialog #name")).setText("Left over");
        });
        assertThat(hand.text(".combine-count")).isEqualTo("2 organisations");
        hand.fire("Keep as new list");

        SavedList kept = window.workspace.lists().find("left-over").orElseThrow();
        assertThat(window.workspace.lists().entries(kept.id())).extracting(ListEntry::key).containsExactly("teksid", "bitron");
        assertThat(hand.text("#name")).isEqualTo("Left over");
    }

    private void toggle(String text) {
        window.scene().getRoot().lookupAll(".radio-button").stream()
                .filter(node -> ((Labeled) node).getText().equals(text))
                .forEach(node -> ((javafx.scene.control.RadioButton) node).setSelected(true));
    }

    private void go() {
        hand.does(() -> window.desk.navigator().go(new Target.Lists()));
        hand.does(() -> ((ListView<?>) hand.node("#lists")).getSelectionModel().selectFirst());
    }

    private void toEntries() {
        hand.focus("#lists");
        hand.press(KeyCode.ENTER);
    }

    private List<ListEntry> entries() {
        return window.workspace.lists().entries(mine.id());
    }

    private List<String> keys() {
        return entries().stream().map(ListEntry::key).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> shownNames() {
        return Toolkit.onScreen(() -> ((ListView<ListEntry>) window.scene().lookup("#entries"))
                .getItems().stream().map(ListEntry::name).toList());
    }

    private static List<UUID> ids(String... keys) {
        return List.of(keys).stream().map(key -> window.workspace.organisations().find(key).orElseThrow().id()).toList();
    }

    private Node focused() {
        return Toolkit.onScreen(() -> window.scene().getFocusOwner());
    }
}
