package it.filiera.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.list.ListEditor.Made;
import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.officer.Officer;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the whole window, by the keyboard. */
class ListsWindowTest {

    @TempDir
    Path folder;

    private Window window;
    private Made mine;

    @BeforeEach
    void open() {
        Path profile = folder.resolve("profile");
        try (Workspace before = Workspace.open(new ProfileFolder(profile), Clock.systemUTC(), "tester", _ -> {})) {
            Officer me = before.officers().present("tester", "Example Officer", "");
            mine = before.listEditor().create("Prototypes for Michigan", me.id(), ids(before, "italdesign", "teksid", "bitron"), "tester");
            before.listEditor().create("Visit to Cuneo", null, ids(before, "italdesign"), "tester");
            ListEntry first = before.lists().entries(mine.id()).getFirst();
            before.listEditor().note(mine.id(), first, "Asked for small series at the stand", "tester");
        }
        window = new Window(profile, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theScreenLooksAsItShouldInBothThemesAndLanguagesAndSizes() {
        go();
        window.picture("lists-light");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        window.picture("lists-dark-it");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        assertThat(Toolkit.onScreen(walk::withoutContrast)).filteredOn(text -> !text.contains("HBoxkeys")).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.cut(".list-head"))).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(200);
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        window.picture("lists-large-small-window");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void theOrderIsChangedByKeysAndTakenBack() {
        go();
        toEntries();
        press(KeyCode.DOWN);
        press(KeyCode.UP, KeyCode.ALT);
        assertThat(keys()).containsExactly("teksid", "italdesign", "bitron");
        press(KeyCode.DOWN, KeyCode.ALT);
        press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(keys()).containsExactly("italdesign", "bitron", "teksid");

        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");
        assertThat(shownNames()).containsExactly("Italdesign", "Teksid", "Bitron");
    }

    @Test
    void aNoteIsWrittenInPlaceAndEscapeLeavesItAsItWas() {
        go();
        toEntries();
        press(KeyCode.DOWN);
        press(KeyCode.F2);
        type("Casts in <Carmagnola>");
        window.picture("lists-note");
        press(KeyCode.ENTER);
        assertThat(entries().get(1).note()).isEqualTo("Casts in <Carmagnola>");
        assertThat(focused()).isInstanceOf(ListView.class);

        press(KeyCode.F2);
        type("never mind");
        press(KeyCode.ESCAPE);
        assertThat(entries().get(1).note()).isEqualTo("Casts in <Carmagnola>");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Lists());
    }

    @Test
    void oneIsRemovedWithUndoAndEnterOpensItsPage() {
        go();
        toEntries();
        press(KeyCode.DELETE);
        assertThat(keys()).containsExactly("teksid", "bitron");
        Toolkit.doOnScreen(() -> Objects.requireNonNull(window.desk.notices().shown().getLast().action()).work().run());
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");

        toEntries();
        press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(ids("italdesign").getFirst()));
        Toolkit.doOnScreen(window.desk.navigator()::back);
        assertThat(text("#name")).isEqualTo("Prototypes for Michigan");
    }

    @Test
    void aListOpensInTheDirectoryAsAFilterThatIsCalledByItsName() {
        go();
        Toolkit.doOnScreen(() -> button("Open in directory").fire());

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Directory());
        assertThat(text(".count")).isEqualTo("3");
        window.picture("lists-in-directory");
        assertThat(Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".chip").stream()
                        .map(chip -> chip.lookup(".label") instanceof Label label ? label.getText() : "")
                        .toList()))
                .anySatisfy(chip -> assertThat(chip).contains("List"));
    }

    @Test
    void aListIsDeletedAndComesBack() {
        go();
        press(KeyCode.DELETE);
        assertThat(window.workspace.lists().find(mine.id())).isEmpty();
        assertThat(text("#name")).isNotEqualTo("Prototypes for Michigan");

        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron");
    }

    @Test
    void whatIsOnScreenIsPutOnAListByKeys() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(ids("dumarey").getFirst())));
        press(KeyCode.D, KeyCode.CONTROL);
        window.picture("lists-chooser");
        type("proto");
        press(KeyCode.ENTER);
        assertThat(keys()).containsExactly("italdesign", "teksid", "bitron", "dumarey");
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("lists.added");

        press(KeyCode.D, KeyCode.CONTROL);
        type("Brand new");
        window.picture("lists-chooser-new");
        press(KeyCode.ENTER);
        assertThat(window.workspace.lists().find("brand-new")).hasValueSatisfying(list -> {
            assertThat(window.workspace.lists().entries(list.id())).extracting(ListEntry::key).containsExactly("dumarey");
            assertThat(list.owner()).isNotNull();
        });
    }

    @Test
    void thereIsAButtonOnThePageAndOverTheTicked() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(ids("dumarey").getFirst())));
        window.picture("lists-profile");
        assertThat(Toolkit.onScreen(() -> button("Add to list")).isVisible()).isTrue();

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        shortcut(KeyCode.F);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        press(KeyCode.DOWN, KeyCode.SHIFT);
        window.picture("lists-ticked");
        Toolkit.doOnScreen(() -> button("Add to list").fire());
        assertThat(text(".dialog-title")).isEqualTo("Add 2 organisations to a list");
    }

    @Test
    void twoListsAreCombinedShownAndKept() {
        go();
        Toolkit.doOnScreen(() -> button("Combine").fire());
        assertThat(text(".combine-count")).isEqualTo("1 organisation");
        window.picture("lists-combine");
        Toolkit.doOnScreen(() -> {
            toggle("on the first but not on the second");
            ((TextField) window.scene().lookup(".list-dialog #name")).setText("Left over");
        });
        assertThat(text(".combine-count")).isEqualTo("2 organisations");
        Toolkit.doOnScreen(() -> button("Keep as new list").fire());

        SavedList kept = window.workspace.lists().find("left-over").orElseThrow();
        assertThat(window.workspace.lists().entries(kept.id())).extracting(ListEntry::key).containsExactly("teksid", "bitron");
        assertThat(text("#name")).isEqualTo("Left over");
    }

    private void toggle(String text) {
        window.scene().getRoot().lookupAll(".radio-button").stream()
                .filter(node -> ((Labeled) node).getText().equals(text))
                .forEach(node -> ((javafx.scene.control.RadioButton) node).setSelected(true));
    }

    private void go() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Lists()));
        Toolkit.doOnScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    private void toEntries() {
        Toolkit.doOnScreen(() -> window.scene().lookup("#lists").requestFocus());
        press(KeyCode.ENTER);
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

    private List<UUID> ids(String... keys) {
        return ids(window.workspace, keys);
    }

    private static List<UUID> ids(Workspace workspace, String... keys) {
        return List.of(keys).stream().map(key -> workspace.organisations().find(key).orElseThrow().id()).toList();
    }

    private Button button(String text) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()) && shown(node))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static boolean shown(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && shown(node.getParent());
    }

    private String text(String selector) {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Labeled && shown(node))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    private Node focused() {
        return Toolkit.onScreen(() -> window.scene().getFocusOwner());
    }

    private void shortcut(KeyCode code) {
        press(code, KeyCode.CONTROL);
    }

    private void type(String text) {
        Toolkit.doOnScreen(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
    }

    private void press(KeyCode code, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        Toolkit.doOnScreen(() -> {
            Node target = window.scene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL),
                    keys.contains(KeyCode.ALT), false));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }
}
