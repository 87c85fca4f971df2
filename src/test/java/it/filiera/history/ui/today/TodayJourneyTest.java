package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.DayWords;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer's day in the whole window, without a mouse; what a test wrote is taken back after it. */
class TodayJourneyTest {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    static Path folder;

    private static Window window;
    private static long before;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        Toolkit.doOnScreen(() -> new Examples(window.workspace, TODAY).day());
        before = window.workspace.ledger().reader().last();
    }

    @BeforeEach
    void go() {
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.desk.theme().textSize().set(100);
            window.desk.language().choose(Locale.ENGLISH);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
            window.desk.navigator().go(new Target.Directory());
        });
        press(KeyCode.T, "Ctrl");
        Toolkit.doOnScreen(() -> {
            ((ToggleButton) node("#mine")).fire();
            list().getSelectionModel().select(list().getItems().stream().map(Row.Line.class::isInstance).toList().indexOf(true));
        });
    }

    @AfterEach
    void takeBack() {
        Toolkit.doOnScreen(window.desk.overlay()::hide);
        window.takeBackTo(before);
        assertThat(window.failures()).isEmpty();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void theDayIsWorkedThroughByKeys() {
        assertThat(marked()).isEqualTo("Send the certificate questionnaire");
        assertThat(badge()).isEqualTo("4");
        window.picture("today");

        press(KeyCode.SPACE, "");
        assertThat(find("Send the certificate questionnaire").isOpen()).isFalse();
        assertThat(marked()).isEqualTo("Send the certificate questionnaire");
        assertThat(badge()).isEqualTo("3");
        window.picture("today-done");
        press(KeyCode.SPACE, "");
        assertThat(find("Send the certificate questionnaire").isOpen()).isTrue();

        press(KeyCode.DOWN, "");
        press(KeyCode.DOWN, "");
        press(KeyCode.DOWN, "");
        assertThat(marked()).isEqualTo("Three firms that do die casting");
        press(KeyCode.DOWN, "");
        assertThat(marked()).as("past the heading").isEqualTo("Confirm two buyers for the spring visit");
        press(KeyCode.UP, "");
        assertThat(marked()).isEqualTo("Three firms that do die casting");

        press(KeyCode.S, "");
        type("next fursday");
        window.picture("today-snooze-refused");
        press(KeyCode.ENTER, "");
        assertThat(find("Three firms that do die casting").due()).isEqualTo(TODAY.minusDays(3));
        type("+2w");
        assertThat(text("#understood")).endsWith("In 14 days");
        window.picture("today-snooze");
        press(KeyCode.ENTER, "");
        assertThat(find("Three firms that do die casting").due()).isEqualTo(TODAY.plusDays(14));
        assertThat(marked()).isEqualTo("Confirm two buyers for the spring visit");
        press(KeyCode.Z, "Ctrl");
        assertThat(find("Three firms that do die casting").due()).isEqualTo(TODAY.minusDays(3));

        press(KeyCode.R, "");
        type("Both confirmed");
        window.picture("today-result");
        press(KeyCode.ENTER, "");
        assertThat(find("Confirm two buyers for the spring visit").result()).isEqualTo("Both confirmed");
        assertThat(texts(".follow-up .from")).anyMatch(line -> line.endsWith("Both confirmed"));

        press(KeyCode.DOWN, "");
        press(KeyCode.DELETE, "");
        assertThat(all()).noneMatch(each -> each.task().equals("Send the sheet in English"));
        assertThat(marked()).isEqualTo("Check the seat");
        press(KeyCode.Z, "Ctrl");
        assertThat(all()).anyMatch(each -> each.task().equals("Send the sheet in English"));

        assertThat(window.desk.navigator().subject().organisations()).containsExactly(firm("sparco"));
        press(KeyCode.ENTER, "");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(firm("sparco")));
        press(KeyCode.LEFT, "Alt");
        assertThat(marked()).isEqualTo("Check the seat");
    }

    @Test
    void aNewOneIsWrittenDownAndChanged() {
        press(KeyCode.F, "Ctrl Shift");
        press(KeyCode.ENTER, "");
        assertThat(text(".problem")).isEqualTo("Say what has to be done.");
        type("Ask about the foundry");
        focus("#whom");
        type("teksid");
        window.picture("today-form-offers");
        press(KeyCode.ENTER, "");
        focus("#due");
        type("tomorrow");
        press(KeyCode.ENTER, "");
        FollowUp written = find("Ask about the foundry");
        assertThat(written.due()).isEqualTo(TODAY.plusDays(1));
        assertThat(Objects.requireNonNull(written.organisation()).key()).isEqualTo("teksid");
        assertThat(written.officer().name()).isEqualTo("Anna Example");
        assertThat(marked()).isEqualTo("Ask about the foundry");

        press(KeyCode.E, "");
        window.picture("today-form");
        type("Ask about the new foundry");
        press(KeyCode.ENTER, "");
        assertThat(find("Ask about the new foundry").id()).isEqualTo(written.id());
        assertThat(find("Ask about the new foundry").organisation()).isEqualTo(written.organisation());
    }

    @Test
    void aNameThatWasTypedAndNotChosenIsNotForgotten() {
        press(KeyCode.F, "Ctrl Shift");
        type("Write");
        focus("#due");
        type("tomorrow");
        focus("#whom");
        type("Nobody of that name zzzz");
        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup("#save")).fire());

        assertThat(text(".problem")).contains("Nobody of that name zzzz");
        assertThat(all()).noneMatch(each -> each.task().equals("Write"));
    }

    @Test
    void whoseItIsCanBeChosen() {
        Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup("#everyone")).fire());
        assertThat(tasks()).contains("Print the badges");
        assertThat(texts(".follow-up .from")).anyMatch(line -> line.endsWith("Bruno Example"));

        Toolkit.doOnScreen(() -> List.copyOf(((MenuButton) window.scene().lookup("#officers")).getItems()).stream()
                .filter(item -> item.getText().equals("Bruno Example")).forEach(item -> item.fire()));
        assertThat(tasks()).containsExactly("Print the badges");
        assertThat(text("#officers")).isEqualTo("Bruno Example");
        assertThat(Toolkit.onScreen(() -> ((ToggleButton) window.scene().lookup("#everyone")).isSelected())).isFalse();

        Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup("#mine")).fire());
        assertThat(tasks()).doesNotContain("Print the badges");
    }

    @Test
    void nothingToDoIsSaidAndTheFirstThingToDoTakesTheKeysAtOnce() {
        Toolkit.doOnScreen(() ->
                all().forEach(each -> window.workspace.followUpEditor().remove(each.id(), each.version(), "tester")));
        assertThat(shown("#nothing")).isTrue();
        assertThat(badge()).isEmpty();
        window.picture("today-nothing");

        press(KeyCode.F, "Ctrl Shift");
        type("Call about samples");
        focus("#due");
        type("tomorrow");
        press(KeyCode.ENTER, "");
        assertThat(marked()).isEqualTo("Call about samples");

        press(KeyCode.R, "");
        type("Sent");
        press(KeyCode.ENTER, "");
        assertThat(find("Call about samples").result()).isEqualTo("Sent");
    }

    @Test
    void aPromiseIsOfTheDayOfTheConversation() {
        String day = Toolkit.onScreen(() -> new DayWords(window.desk.language().messages().get()).day(TODAY.minusDays(5), TODAY));

        Toolkit.doOnScreen(() -> ((Hyperlink) window.scene().lookup("#all")).fire());

        assertThat(texts(".promise-row .small-secondary")).contains("Hyundai · promised " + day);
    }

    @Test
    void whatIsDoneIsCountedNoLonger() {
        String before = text("#counts");
        assertThat(before).endsWith("appointments");
        press(KeyCode.SPACE, "");
        assertThat(text("#counts")).isNotEqualTo(before);
        assertThat(Toolkit.onScreen(() -> list().getItems().getFirst())).isEqualTo(new Row.Heading(Urgency.OVERDUE, 3));
    }

    /** What is to be done is read after the screen was shown. */
    @Test
    void theKeysWaitForWhatIsRead() {
        try (Window slow = Window.inBackground(folder.resolve("slow"), Locale.ENGLISH)) {
            new Examples(slow.workspace, TODAY).day();
            Toolkit.doOnScreen(() -> slow.desk.navigator().go(new Target.Today()));

            Awaitility.await().until(() -> Toolkit.onScreen(() -> slow.scene().lookup(".follow-ups").isFocused()));
        }
    }

    @Test
    void theFollowUpsOfOneAreSavedAsACalendar() throws IOException {
        window.saveTo = folder.resolve("mine.ics");
        Toolkit.doOnScreen(() -> ((MenuButton) node(".today-tools .no-arrow")).getItems().getFirst().fire());

        assertThat(Files.readString(window.saveTo)).contains("BEGIN:VCALENDAR", "Check the seat").doesNotContain("Print the badges");
    }

    @Test
    void everyLookKeepsTheMarkAndCutsNothing() {
        press(KeyCode.DOWN, "");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        assertThat(marked()).isEqualTo("Call back about machine capacity");
        window.picture("today-dark-it");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        window.picture("today-small");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(200);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        window.picture("today-large");
        assertThat(shown("#side")).isFalse();
        Toolkit.doOnScreen(() -> ((ButtonBase) window.scene().lookup("#agenda")).fire());
        window.picture("today-large-agenda");
        assertThat(shown("#side")).isTrue();
    }

    private boolean shown(String selector) {
        return Toolkit.onScreen(() -> window.scene().lookup(selector).isVisible());
    }

    private UUID firm(String key) {
        return window.workspace.organisations().find(key).orElseThrow().id();
    }

    private List<FollowUp> all() {
        OffsetDateTime since = TODAY.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC);
        return Stream.concat(
                        window.workspace.followUps().open(FollowUpQuery.ALL, 100).stream(),
                        window.workspace.followUps().doneSince(FollowUpQuery.ALL, since, 100).stream())
                .toList();
    }

    private FollowUp find(String task) {
        return all().stream().filter(each -> each.task().equals(task)).findFirst().orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) window.scene().lookup(".follow-ups");
    }

    private String marked() {
        return Toolkit.onScreen(() -> list().getSelectionModel().getSelectedItem() instanceof Row.Line(Task task) ? task.followUp().task() : "");
    }

    private List<String> tasks() {
        return Toolkit.onScreen(() -> list().getItems().stream()
                .filter(Row.Line.class::isInstance)
                .map(row -> ((Row.Line) row).task().followUp().task())
                .toList());
    }

    private String badge() {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".rail-badge").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
    }

    private Node node(String selector) {
        settle();
        return window.scene().lookup(selector);
    }

    private String text(String selector) {
        return Toolkit.onScreen(() -> Objects.requireNonNullElse(((Labeled) node(selector)).getText(), ""));
    }

    private List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
        });
    }

    private void focus(String selector) {
        Toolkit.doOnScreen(() -> node(selector).requestFocus());
    }

    /** In place of what stands in the field. */
    private void type(String text) {
        Toolkit.doOnScreen(() -> ((TextField) Objects.requireNonNull(window.scene().getFocusOwner())).setText(text));
    }

    private void press(KeyCode code, String with) {
        Toolkit.doOnScreen(() -> {
            settle();
            Node owner = window.scene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? window.scene().getRoot() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, with.contains("Shift"), with.contains("Ctrl"), with.contains("Alt"), false));
            settle();
        });
    }

    private void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
