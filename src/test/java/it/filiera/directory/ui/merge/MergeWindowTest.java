package it.filiera.directory.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.directory.Assignment;
import it.filiera.directory.MergeChoices;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.ledger.Intent;
import it.filiera.officer.Officer;
import it.filiera.people.PersonField;
import it.filiera.people.PositionEntry;
import it.filiera.support.Hand;
import it.filiera.support.Held;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme.Shade;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
    private Hand hand;
    private UUID one;
    private UUID other;

    @BeforeAll
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        hand = new Hand(window);
    }

    /** Each test has two of its own. */
    @BeforeEach
    void enterTwo() {
        one = Toolkit.onScreen(() -> enter(
                "Officine Example Stampi", "website=officine-example.example", "municipality=Rivoli", "employees=about 120 (2023)",
                "activity=moulds for plastics and die casting", "legalForm=S.r.l.", "roles=supplier"));
        other = Toolkit.onScreen(() -> enter(
                "Oficine Exemple Stampi", "website=oes.example", "municipality=Grugliasco", "employees=about 140 (2021)",
                "activity=moulds for die casting", "phone=+39 011 0000001", "legalForm=S.r.l.", "roles=supplier,buyer"));
        Toolkit.doOnScreen(this::enterWhatBelongsToThem);
    }

    private void enterWhatBelongsToThem() {
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
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        assertThat(focusedName()).startsWith("Activity").contains("Oficine");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.LEFT);
        hand.press(KeyCode.SPACE);
        assertThat(focusedName()).startsWith("Website of Officine");
        window.picture("merge-chosen");

        hand.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(one));
        Organisation merged = read(other);
        assertThat(merged.id()).isEqualTo(one);
        assertThat(merged.activityEn()).isEqualTo("moulds for die casting");
        assertThat(merged.contact().website()).isEqualTo("officine-example.example");
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("merge.done");
        assertThat(hand.texts(".label")).anyMatch(text -> text.contains("Also known as: Oficine Exemple Stampi (oficine-exemple-stampi"));
        window.picture("merge-done");

        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(read(other).id()).isEqualTo(other);
        assertThat(read(one).activityEn()).isEqualTo("moulds for plastics and die casting");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void theOtherOneStaysWhenTheyAreSwappedAndChoicesByHandStayChosen() {
        go();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        hand.fire("Let the other one stay");
        window.picture("merge-swapped");
        Toolkit.doOnScreen(() -> radio("Office").fire());
        hand.fire("Merge into Oficine Exemple Stampi");

        Organisation merged = read(one);
        assertThat(merged.id()).isEqualTo(other);
        assertThat(merged.activityEn()).isEqualTo("moulds for die casting");
        assertThat(merged.places()).extracting(place -> place.kind() + " " + place.municipality()).containsExactlyInAnyOrder("seat Grugliasco", "office Rivoli");
    }

    @Test
    void onePageAsksForTheOther() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(one)));
        hand.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        window.workspace.editor().set(read(other).key(), List.of(new Assignment(OrganisationField.NAME, "Zebra Moulds")), null, "tester");
        Toolkit.doOnScreen(() -> ((TextField) window.scene().getFocusOwner()).setText("zebra mou"));
        window.picture("merge-with");
        hand.press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Compare(List.of(one, other))));
        hand.fire("Merge");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));
    }

    @Test
    void twoThatAreTickedAreMergedAndTheScreenOfOneThatIsGoneShowsTheOther() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(Toolkit.onScreen(() -> hand.all(".button", Button.class).stream().noneMatch(button -> "Merge".equals(button.getText())))).isTrue();
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(one)));
        hand.fire("Compare");
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(other)));
        hand.fire("Compare");
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        window.picture("merge-ticked");
        hand.fire("Merge");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(one, other));
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(other)));
        assertThat(Toolkit.onScreen(() -> window.desk.navigator().subject().organisations())).containsExactly(one);
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(Toolkit.onScreen(() -> hand.all(".ticked-count", Labeled.class).getFirst().getText())).isEqualTo("1");
        hand.fire("Deselect");
    }

    @Test
    void aFirmWithTwoSeatsLeavesOneAndTheOtherBecomesWhatWasChosen() {
        UUID second = UuidCreator.getTimeOrderedEpoch();
        window.workspace.ledger().write(new Intent("tester", "test"), changes -> changes.insert(
                new SiteRecord().setId(second).setOrganisationId(other).setKind("seat").setMunicipality("Orbassano").setCountry("IT")));
        go();
        window.picture("merge-two-seats");
        Toolkit.doOnScreen(() -> radio("Plant").fire());
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(read(one).places()).extracting(place -> place.kind() + " " + place.municipality())
                .containsExactlyInAnyOrder("seat Rivoli", "plant Grugliasco", "plant Orbassano");
    }

    @Test
    void whoSwapsWhileBothAreReadMergesTheWayThatIsShownAndIsLeftWhereOneIs() {
        Held reads = new Held();
        Held writes = new Held();
        MergeModel model = new MergeModel(window.workspace.merging(), new Tasks(reads, Runnable::run, writes, Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        }), () -> "tester", one, other);
        List<UUID> gone = new ArrayList<>();
        reads.hold();
        Toolkit.doOnScreen(() -> {
            model.refresh();
            model.swap();
            reads.letGo();
        });
        assertThat(Objects.requireNonNull(model.pair().get()).survivor().organisation().id()).isEqualTo(other);

        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        writes.hold();
        Toolkit.doOnScreen(() -> {
            MergeController screen = new MergeController(window.desk, model, gone::add);
            ((Button) screen.root().lookup("#merge")).fire();
            screen.close();
            writes.letGo();
        });
        assertThat(gone).containsExactly(one);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Directory());
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("merge.done");
    }

    @Test
    void whatCannotBeMergedSaysWhy() {
        Toolkit.doOnScreen(() -> window.workspace.merging()
                .merge(window.workspace.merging().read(one.toString(), other.toString()), MergeChoices.SURVIVOR, "tester"));
        go();

        assertThat(hand.texts(".label")).contains("Oficine Exemple Stampi is part of Officine Example Stampi already.");
        window.picture("merge-refused");
    }

    @Test
    void itReadsWellInBothThemesAndLanguagesAndSizes() {
        String name = "Oficine Exemple Stampi di " + "Nome Lunghissimo e Figli ".repeat(10).strip();
        Toolkit.doOnScreen(() -> window.workspace.editor()
                .set(read(other).key(), List.of(new Assignment(OrganisationField.NAME, name)), null, "tester"));
        go();
        window.picture("merge-long-name");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        assertThat(Toolkit.onScreen(walk::withoutContrast)).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.cut(".merge"))).isEmpty();
        assertThat(Toolkit.onScreen(() -> walk.outOfReach((Parent) window.scene().lookup(".merge")))).isEmpty();
        hand.look(Shade.DARK, Locale.ITALIAN, 100);
        window.picture("merge-dark-it");
        hand.look(Shade.DARK, Locale.ITALIAN, 200);
        hand.resize(1024, 700);
        window.picture("merge-large-small-window");
        hand.look(Shade.LIGHT, Locale.ENGLISH, 100);
        hand.resize(1440, 900);
        assertThat(window.failures()).isEmpty();
    }

    private void go() {
        hand.does(() -> window.desk.navigator().go(new Target.Merge(one, other)));
    }

    private Organisation read(UUID organisation) {
        return window.workspace.organisations().find(organisation.toString()).orElseThrow();
    }

    private String focusedName() {
        return Toolkit.onScreen(() -> String.valueOf(window.scene().getFocusOwner().getAccessibleText()));
    }

    private RadioButton radio(String text) {
        return hand.all(".radio-button", RadioButton.class).stream().filter(radio -> text.equals(radio.getText())).findFirst().orElseThrow();
    }
}
