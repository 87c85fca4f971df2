package it.filiera.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The initiatives in the whole window, without a mouse. */
class InitiativeScreenTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
            window.desk.theme().choose(Theme.Shade.LIGHT);
        });
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void theListLeadsToAPageAndEscapeNothingIsInTheWay() {
        go(new Target.Initiatives());
        window.picture("initiatives");
        assertThat(texts(".initiatives .strong")).contains("VTM Torino 2026", "VTM Michigan 2025");

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Initiative(michigan().id()));
        assertThat(texts(".profile-name")).contains("VTM Michigan 2025");
        assertThat(Toolkit.onScreen(() -> window.desk.navigator().subject()))
                .isEqualTo(new Subject(List.of(), List.of(), michigan().id()));
        window.picture("initiative");
    }

    @Test
    void aDigitSaysWhatBecameOfAnInvitationAndUndoTakesItBack() {
        go(new Target.Initiative(michigan().id()));
        assertThat(status("aizoon")).isEqualTo(ParticipationStatus.CONFIRMED);

        type("4");
        assertThat(status("aizoon")).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(Toolkit.onScreen(() -> window.desk.notices().shown().getLast().text().key())).isEqualTo("initiative.answered");

        press(KeyCode.Z, true);
        assertThat(status("aizoon")).isEqualTo(ParticipationStatus.CONFIRMED);
    }

    @Test
    void severalThatAreMarkedChangeInOneChangeSetAndStayMarked() {
        go(new Target.Initiative(michigan().id()));
        long before = window.workspace.ledger().reader().last();
        Toolkit.doOnScreen(() -> list().getSelectionModel().selectRange(1, 4));

        type("4");

        assertThat(List.of(status("aizoon"), status("drivesec"), status("dumarey"))).containsOnly(ParticipationStatus.ATTENDED);
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(before + 1);
        assertThat(Toolkit.onScreen(() -> List.copyOf(list().getSelectionModel().getSelectedItems()))).hasSize(3);
        assertThat(Toolkit.onScreen(() -> window.desk.navigator().subject().organisations())).hasSize(3);
    }

    @Test
    void deleteTakesOutAndEnterOpensTheOrganisation() {
        go(new Target.Initiative(michigan().id()));
        press(KeyCode.DELETE);
        assertThat(participants()).extracting(one -> one.organisation().key()).doesNotContain("aizoon");

        press(KeyCode.ENTER);

        assertThat(window.desk.navigator().current().get()).isInstanceOf(Target.Profile.class);
    }

    @Test
    void aValueIsChangedWhereItStandsAndADayIsReadAsPeopleWriteIt() {
        go(new Target.Initiative(torino().id()));
        fire("#initiative-starts");
        Toolkit.doOnScreen(() -> focused().setText("31/2"));
        assertThat(texts(".initiative-editor .problem")).first().asString().isNotEmpty();
        window.picture("initiative-edit");

        Toolkit.doOnScreen(() -> focused().setText("23 march 2026"));
        press(KeyCode.ENTER);

        assertThat(torino().starts()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner().getId())).isEqualTo("initiative-starts");
    }

    @Test
    void daysThatDoNotFitTogetherAreRefusedAtTheField() {
        go(new Target.Initiative(torino().id()));
        fire("#initiative-ends");
        Toolkit.doOnScreen(() -> focused().setText("1 march 2026"));
        press(KeyCode.ENTER);

        assertThat(texts(".initiative-editor .problem").getFirst()).contains("1 Mar 2026").contains("24 Mar 2026");
        press(KeyCode.ESCAPE);
        assertThat(texts(".initiative-editor .label")).isEmpty();
    }

    @Test
    void whatIsBeingTypedOutlivesAChangeOfLanguage() {
        go(new Target.Initiative(torino().id()));
        fire("#initiative-venue");
        Toolkit.doOnScreen(() -> focused().setText("Example Hall"));

        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));

        assertThat(Toolkit.onScreen(() -> ((TextField) Objects.requireNonNull(window.scene().lookup(".initiative-editor .text-field"))).getText()))
                .isEqualTo("Example Hall");
    }

    @Test
    void aNewInitiativeTakesTheZoneOfItsCountry() {
        go(new Target.Initiatives());
        fire(".initiatives-head .button");
        field("#new-name", "Example Mission");
        field("#new-starts", "12/5/2027");
        field("#new-place", "Detroit");
        field("#new-country", "us");
        window.picture("new-initiative");
        assertThat(Toolkit.onScreen(() -> ((TextField) lookup("#new-zone")).getText())).isEqualTo("America/Detroit");

        Toolkit.doOnScreen(() -> lookup("#new-country").requestFocus());
        press(KeyCode.ENTER);

        Initiative made = window.workspace.initiatives().find("example-mission").orElseThrow();
        assertThat(made.starts()).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Initiative(made.id()));
        window.picture("initiative-empty");
    }

    @Test
    void participantsAreAddedByNameWithKeysAlone() {
        go(new Target.Initiative(torino().id()));
        press(KeyCode.I, true);
        Toolkit.doOnScreen(() -> focused().setText("italdesign"));
        window.picture("involve");
        press(KeyCode.ENTER);
        Toolkit.doOnScreen(() -> focused().setText("teksid"));
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(window.workspace.initiatives().participations(torino().id()))
                .extracting(one -> one.organisation().key(), Participation::part, Participation::status)
                .containsExactly(
                        Tuple.tuple("italdesign", ParticipationPart.EXHIBITOR, ParticipationStatus.INVITED),
                        Tuple.tuple("teksid", ParticipationPart.EXHIBITOR, ParticipationStatus.INVITED));
    }

    @Test
    void whatIsTickedInTheDirectoryIsAddedFromThere() {
        UUID teksid = window.workspace.organisations().find("teksid").orElseThrow().id();
        go(new Target.Profile(teksid));
        press(KeyCode.I, true);
        assertThat(texts(".involve .initiative-chip")).containsExactly("Teksid");

        press(KeyCode.ENTER);

        assertThat(window.workspace.initiatives().countOf(teksid)).isEqualTo(1);
    }

    @Test
    void anOrganisationsPageTellsWhatItTookPartIn() {
        go(new Target.Profile(window.workspace.organisations().find("italdesign").orElseThrow().id()));
        Toolkit.doOnScreen(() -> window.scene().getRoot().lookupAll(".profile-tab").stream()
                .filter(tab -> ((ToggleButton) tab).getText().equals("Initiatives"))
                .forEach(tab -> ((ToggleButton) tab).fire()));
        window.picture("initiatives-tab");

        assertThat(texts(".initiative-name-link")).containsExactly("VTM Michigan 2025");
    }

    @Test
    void everythingHasANameAndCanBeReachedAndRead() {
        for (Target target : List.of(new Target.Initiatives(), new Target.Initiative(michigan().id()))) {
            for (Theme.Shade shade : Theme.Shade.values()) {
                Toolkit.doOnScreen(() -> window.desk.theme().choose(shade));
                go(target);
                assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutName())).isEmpty();
                assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
                assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).outOfReach((Parent) lookup(target instanceof Target.Initiatives ? ".initiatives" : ".initiative"))))
                        .isEmpty();
            }
        }
    }

    @Test
    void itStandsInEveryLook() {
        Toolkit.doOnScreen(() -> {
            window.desk.theme().choose(Theme.Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        go(new Target.Initiatives());
        window.picture("initiatives-dark-it");
        go(new Target.Initiative(michigan().id()));
        window.picture("initiative-dark-it");
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        Toolkit.doOnScreen(this::settle);
        window.picture("initiative-small-it");
        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        window.picture("initiative-large-it");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).cut(".wide-head"))).isEmpty();
    }

    private Initiative michigan() {
        return window.workspace.initiatives().find("vtm-michigan-2025").orElseThrow();
    }

    private Initiative torino() {
        return window.workspace.initiatives().find("vtm-torino-2026").orElseThrow();
    }

    private List<Participation> participants() {
        return window.workspace.initiatives().participations(michigan().id());
    }

    private ParticipationStatus status(String organisation) {
        return participants().stream()
                .filter(one -> one.organisation().key().equals(organisation))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void go(Target target) {
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(target);
            settle();
        });
    }

    private void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private Node lookup(String selector) {
        return Objects.requireNonNull(window.scene().lookup(selector), selector);
    }

    @SuppressWarnings("unchecked")
    private ListView<ParticipantLine> list() {
        return (ListView<ParticipantLine>) lookup("#participants");
    }

    private void fire(String selector) {
        Toolkit.doOnScreen(() -> {
            ((Button) lookup(selector)).fire();
            settle();
        });
    }

    private TextField focused() {
        return (TextField) Objects.requireNonNull(window.scene().getFocusOwner());
    }

    private void field(String selector, String text) {
        Toolkit.doOnScreen(() -> ((TextField) lookup(selector)).setText(text));
    }

    private List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(selector).stream()
                    .filter(Node::isVisible)
                    .map(node -> ((Labeled) node).getText())
                    .toList();
        });
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean shortcut) {
        key(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private void type(String digit) {
        key(new KeyEvent(KeyEvent.KEY_PRESSED, digit, digit, KeyCode.getKeyCode(digit), false, false, false, false));
    }

    private void key(KeyEvent event) {
        Toolkit.doOnScreen(() -> {
            settle();
            Event.fireEvent(Objects.requireNonNull(window.scene().getFocusOwner()), event);
            settle();
        });
    }

}
