package it.filiera.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.people.Channel;
import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.support.Toolkit;
import it.filiera.ui.Notices.Notice;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does with people, by the keyboard alone, in one window; what a test wrote is taken back after it. */
class PeopleJourneyTest {

    @TempDir
    static Path folder;

    private static PeopleWindow window;
    private static long before;

    @BeforeAll
    static void open() {
        window = new PeopleWindow(folder, Locale.ENGLISH).withPeople();
        before = window.window.workspace.ledger().reader().last();
    }

    @AfterEach
    void takeBack() {
        Toolkit.doOnScreen(window.window.desk.overlay()::hide);
        window.window.takeBackTo(before);
        window.window.opened().clear();
        assertThat(window.window.failures()).isEmpty();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void somebodyIsFoundByNameAndOpenedWithEnter() {
        window.go(new Target.People());
        ask("buyer");
        window.picture("people-found");
        assertThat(rows()).containsExactly("Example Buyer");

        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        assertThat(window.window.desk.navigator().current().get()).isEqualTo(new Target.Person(id("example-buyer")));
        assertThat(window.texts(".profile-name")).contains("Example Buyer");
    }

    @Test
    void nobodyOfThatNameIsSaidWithTheFirstStep() {
        window.go(new Target.People());
        ask("zzzz");
        window.picture("people-not-found");

        assertThat(window.texts(".people-title")).contains("Nobody is called so");
    }

    @Test
    void aNewPersonOfAnOrganisationIsEnteredByKeysAndTakenBack() {
        window.go(new Target.Profile(window.firm()));
        window.tab("People");
        window.focus("#staff-add");
        window.press(KeyCode.ENTER);
        window.type("Fresh");
        window.press(KeyCode.TAB);
        window.type("Face");
        window.press(KeyCode.ENTER);

        Person entered = window.find("fresh-face");
        assertThat(entered.positions()).extracting(position -> position.employer().key()).containsExactly(PeopleWindow.FIRM);
        assertThat(window.has(".form-sheet")).isFalse();
        window.picture("people-tab-entered");
        assertThat(window.texts(".page-firm")).contains("Fresh Face");

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.window.workspace.people().find("fresh-face")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsLineAndNothingIsWritten() {
        window.go(new Target.People());
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.focus("#form-noticeGiven");
        window.type("31/2");
        window.press(KeyCode.ENTER);
        window.picture("person-new-refused");

        assertThat(window.texts(".problem").stream().filter(text -> !text.isEmpty())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(window.has(".form-sheet")).isTrue();
        assertThat(window.window.workspace.people().count()).isEqualTo(4);
    }

    @Test
    void aPositionWithoutItsOrganisationIsNotLost() {
        window.go(new Target.People());
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.focus("#form-familyName");
        window.type("Fresh");
        window.focus("#form-title");
        window.type("Buyer");
        window.press(KeyCode.ENTER);

        assertThat(window.texts(".problem")).contains("Say at which organisation.");
        assertThat(window.window.workspace.people().count()).isEqualTo(4);
    }

    @Test
    void aValueIsChangedWhereItStands() {
        window.go(new Target.Person(id("example-buyer")));
        window.picture("person");
        window.focus("#person-note");
        window.press(KeyCode.F2);
        window.type("Likes short letters");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.find("example-buyer").note()).isEqualTo("Likes short letters");
    }

    @Test
    void theReasonNotToContactIsLeftWithTab() {
        window.go(new Target.Person(id("example-buyer")));
        window.fire("Do not contact");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type("asked");
        window.press(KeyCode.TAB);
        assertThat(Toolkit.onScreen(() -> window.window.scene().getFocusOwner())).isInstanceOf(Button.class);

        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.find("example-buyer").doNotContact()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("asked");
            assertThat(refusal.channel()).isEqualTo(Channel.EMAIL);
        });
    }

    @Test
    void whoIsEnteredBeforeAFirmWorksThere() {
        window.go(new Target.Profile(window.firm()));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.type("Fresh");
        window.press(KeyCode.TAB);
        window.type("Face");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.find("fresh-face").positions()).extracting(position -> position.employer().key()).containsExactly(PeopleWindow.FIRM);
    }

    @Test
    void enterOnATickSavesAndDoesNotUntick() {
        window.go(new Target.Profile(window.firm()));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.type("Fresh");
        window.press(KeyCode.TAB);
        window.type("Face");
        window.focus("#form-mainContact");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);

        assertThat(window.find("fresh-face").positions()).extracting(Position::mainContact).containsExactly(true);
    }

    @Test
    void whatWasFoundBesideNoFirmIsOpened() {
        window.go(new Target.Directory());
        ask("example buyer");
        window.picture("no-firm-but-people");
        assertThat(window.texts(".relaxations-title")).isNotEmpty();

        window.click(".also-found .hyperlink");

        assertThat(window.window.desk.navigator().current().get()).isEqualTo(new Target.People());
        assertThat(rows()).containsExactly("Example Buyer");
    }

    @Test
    void whoLeavesStandsAmongThoseWhoLeft() {
        Person person = window.find("example-buyer");
        Position position = person.positions().getFirst();
        window.go(new Target.Profile(window.firm()));
        window.tab("People");
        Toolkit.doOnScreen(() -> window.window.workspace.positionEditor().end(position.id(), PeopleWindow.TODAY, "tester"));
        window.picture("people-tab-left");
        assertThat(window.texts(".page-firm")).doesNotContain("Example Buyer");

        window.focus("#staff-past");
        window.press(KeyCode.ENTER);
        window.picture("people-tab-past");

        assertThat(window.texts(".page-firm")).contains("Example Buyer", "Former Director");
    }

    @Test
    void aLetterToWhomeverRefusedItIsNotBegunAndTheAddressNotCopied() {
        Toolkit.doOnScreen(() -> it.filiera.ui.Copied.text("before"));
        window.go(new Target.Person(id("sample-engineer")));
        window.picture("person-no-mail");
        Toolkit.doOnScreen(() -> ((Hyperlink) window.node(".refused-way")).fire());

        assertThat(window.window.opened()).isEmpty();
        assertThat(Toolkit.onScreen(() -> window.window.desk.notices().shown().stream().map(Notice::text).toList()))
                .anySatisfy(text -> assertThat(text.key()).isEqualTo("people.blocked"));
        assertThat(Toolkit.onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("before");
    }

    @Test
    void aLetterToSomebodyElseIsBegun() {
        window.go(new Target.Person(id("example-buyer")));
        window.picture("person-mail");
        Toolkit.doOnScreen(() -> ((Hyperlink) window.node(".person-way > .hyperlink")).fire());

        assertThat(window.window.opened()).containsExactly("mailto:example.buyer@example.com");
    }

    /** In place of what was asked before. */
    private void ask(String text) {
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.type(text);
    }

    private UUID id(String key) {
        return window.find(key).id();
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return Toolkit.onScreen(() -> ((TableView<Person>) window.node(".people-table")).getItems().stream().map(Person::name).toList());
    }
}
