package it.filiera.directory.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.MergeChoices;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.officer.Officer;
import it.filiera.people.PersonField;
import it.filiera.people.PositionEntry;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Two organisations become one in the whole window, by the keyboard, and two again. */
@TestInstance(Lifecycle.PER_CLASS)
class MergeWindowTest {

    @TempDir
    static Path folder;

    private Window window;
    private UUID one;
    private UUID other;

    @BeforeAll
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
    }

    /** Each test has two of its own. */
    @BeforeEach
    void enterTwo() {
        one = enter("Officine Example Stampi", "website=officine-example.example", "municipality=Rivoli", "employees=about 120 (2023)",
                "activity=moulds for plastics and die casting", "legalForm=S.r.l.", "roles=supplier");
        other = enter("Oficine Exemple Stampi", "website=oes.example", "municipality=Grugliasco", "employees=about 140 (2021)",
                "activity=moulds for die casting", "phone=+39 011 0000001", "legalForm=S.r.l.", "roles=supplier,buyer");
        Workspace workspace = window.workspace;
        Officer me = workspace.officers().present("tester", "Example Officer", "");
        for (UUID firm : List.of(one, other)) {
            workspace.personEditor().create(
                    Map.of(PersonField.GIVEN_NAME, "Example", PersonField.FAMILY_NAME, "Person"), new PositionEntry(firm.toString(), Map.of()), "tester");
        }
        workspace.interactionEditor().log(
                new InteractionEntry(
                        InteractionKind.CALL, ZonedDateTime.of(2026, 1, 20, 9, 0, 0, 0, ZoneId.of("Europe/Rome")), null, null, me.id(),
                        List.of(me.id()), List.of(other), List.of(), null, "About the fair", null, null, List.of(), List.of()),
                "tester");
        workspace.listEditor().create("Visit of " + one, null, List.of(one, other), "tester");
    }

    private UUID enter(String name, String... values) {
        List<Assignment> assignments = List.of(values).stream().map(Assignment::parse).toList();
        return window.workspace.organisations().find(window.workspace.editor().create(name, assignments, "tester")).orElseThrow().id();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void keysChooseMergeAndTakeItBack() {
        go();
        assertThat(focusedName()).startsWith("Name of Officine Example Stampi");
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        assertThat(focusedName()).startsWith("Activity").contains("Oficine");
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.LEFT);
        press(KeyCode.SPACE);
        assertThat(focusedName()).startsWith("Website of Officine");
        window.picture("merge-chosen");

        press(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(one));
        Organisation merged = read(other);
        assertThat(merged.id()).isEqualTo(one);
        assertThat(merged.activityEn()).isEqualTo("moulds for die casting");
        assertThat(merged.contact().website()).isEqualTo("officine-example.example");
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("merge.done");
        assertThat(labels()).anyMatch(text -> text.contains("Also known as: Oficine Exemple Stampi (oficine-exemple-stampi"));
        window.picture("merge-done");

        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(read(other).id()).isEqualTo(other);
        assertThat(read(one).activityEn()).isEqualTo("moulds for plastics and die casting");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void theOtherOneStaysWhenTheyAreSwappedAndChoicesByHandStayChosen() {
        go();
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        Toolkit.doOnScreen(() -> button("Let the other one stay").fire());
        window.picture("merge-swapped");
        Toolkit.doOnScreen(() -> radio("Office").fire());
        Toolkit.doOnScreen(() -> button("Merge into Oficine Exemple Stampi").fire());

        Organisation merged = read(one);
        assertThat(merged.id()).isEqualTo(other);
        assertThat(merged.activityEn()).isEqualTo("moulds for die casting");
        assertThat(merged.places()).extracting(place -> place.kind() + " " + place.municipality()).containsExactlyInAnyOrder("seat Grugliasco", "office Rivoli");
    }

    @Test
    void onePageAsksForTheOther() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(one)));
        press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        window.workspace.editor().set(read(other).key(), List.of(new Assignment(OrganisationField.NAME, "Zebra Moulds")), null, "tester");
        Toolkit.doOnScreen(() -> ((TextField) window.scene().getFocusOwner()).setText("zebra mou"));
        window.picture("merge-with");
        press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Compare(List.of(one, other))));
        Toolkit.doOnScreen(() -> button("Merge").fire());
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));
    }

    @Test
    void twoThatAreTickedAreMergedAndTheScreenOfOneThatIsGoneShowsTheOther() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(Toolkit.onScreen(() -> all(".button", Button.class).stream().noneMatch(button -> "Merge".equals(button.getText())))).isTrue();
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(one)));
        Toolkit.doOnScreen(() -> button("Compare").fire());
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(other)));
        Toolkit.doOnScreen(() -> button("Compare").fire());
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        window.picture("merge-ticked");
        Toolkit.doOnScreen(() -> button("Merge").fire());
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));
        press(KeyCode.ENTER, KeyCode.CONTROL);

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(other)));
        assertThat(Toolkit.onScreen(() -> window.desk.navigator().subject().organisations())).containsExactly(one);
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(Toolkit.onScreen(() -> all(".ticked-count", Labeled.class).getFirst().getText())).isEqualTo("1");
        Toolkit.doOnScreen(() -> button("Deselect").fire());
    }

    @Test
    void whatCannotBeMergedSaysWhy() {
        window.workspace.merging().merge(window.workspace.merging().read(one.toString(), other.toString()),
                MergeChoices.SURVIVOR, "tester");
        go();

        assertThat(labels()).contains("Oficine Exemple Stampi is part of Officine Example Stampi already.");
        window.picture("merge-refused");
    }

    @Test
    void itReadsWellInBothThemesAndLanguagesAndSizes() {
        window.workspace.editor().set(
                read(other).key(),
                List.of(new Assignment(OrganisationField.NAME, "Oficine Exemple Stampi di " + "Nome Lunghissimo e Figli ".repeat(10).strip())), null, "tester");
        go();
        window.picture("merge-long-name");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        assertThat(Toolkit.onScreen(walk::withoutContrast)).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.cut(".merge"))).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.outOfReach((Parent) window.scene().lookup(".merge")))).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        window.picture("merge-dark-it");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(200);
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        window.picture("merge-large-small-window");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(100);
            window.desk.theme().shade().set(Shade.LIGHT);
            window.desk.language().choose(Locale.ENGLISH);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        assertThat(window.failures()).isEmpty();
    }

    private void go() {
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Merge(one, other));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    private Organisation read(UUID organisation) {
        return window.workspace.organisations().find(organisation.toString()).orElseThrow();
    }

    private String focusedName() {
        return Toolkit.onScreen(() -> String.valueOf(window.scene().getFocusOwner().getAccessibleText()));
    }

    private List<String> labels() {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Labeled && shown(node))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private Button button(String text) {
        return all(".button", Button.class).stream().filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }

    private RadioButton radio(String text) {
        return all(".radio-button", RadioButton.class).stream().filter(radio -> text.equals(radio.getText())).findFirst().orElseThrow();
    }

    private <T extends Node> List<T> all(String selector, Class<T> type) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> type.isInstance(node) && shown(node))
                .map(type::cast)
                .toList();
    }

    private static boolean shown(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && shown(node.getParent());
    }

    private void press(KeyCode code, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        Toolkit.doOnScreen(() -> {
            Node target = window.scene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL),
                    keys.contains(KeyCode.ALT), false));
            Event.fireEvent(target, new KeyEvent(
                    KeyEvent.KEY_RELEASED, "", "", code, keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL),
                    keys.contains(KeyCode.ALT), false));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }
}
