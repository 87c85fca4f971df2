package it.filiera.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.officer.Officer;
import it.filiera.people.Channel;
import it.filiera.people.PersonField;
import it.filiera.people.PositionEntry;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not want to hear from us carries the flag on every screen that names them. */
class DoNotContactTest {

    private static Window window;
    private static UUID firm;

    @BeforeAll
    static void open(@TempDir Path folder) {
        window = new Window(folder, Locale.ENGLISH);
        firm = Toolkit.onScreen(() -> {
            window.stage.setWidth(1200);
            window.stage.setHeight(800);
            String key = window.workspace.editor().create("Fictional Forge", List.of(), "tester");
            UUID unwilling = enter("Unwilling", key);
            window.workspace.personEditor().doNotContact("unwilling-example", Channel.ANY, "asked", LocalDate.of(2026, 1, 1), "tester");
            UUID id = window.workspace.organisations().find(key).orElseThrow().id();
            Officer officer = window.workspace.officers().present("tester", "Anna Example", "");
            LocalDate today = LocalDate.now();
            window.workspace.followUpEditor().add(new FollowUpEntry("At the firm", today, true, officer.id(), id, unwilling, null), "tester");
            window.workspace.followUpEditor().add(new FollowUpEntry("In person", today, true, officer.id(), null, unwilling, null), "tester");
            window.workspace.interactionEditor().log(new InteractionEntry(
                    InteractionKind.CALL, ZonedDateTime.now(ZoneId.of("Europe/Rome")), null, null, officer.id(), List.of(officer.id()),
                    List.of(id), List.of(unwilling), null, "Prices", null, null, List.of(), List.of()), "tester");
            return id;
        });
    }

    private static UUID enter(String given, String firm) {
        String key = window.workspace.personEditor().create(
                Map.of(PersonField.GIVEN_NAME, given, PersonField.FAMILY_NAME, "Example"), new PositionEntry(firm, Map.of()), "tester");
        return window.workspace.people().find(key).orElseThrow().id();
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @AfterEach
    void clear() {
        Toolkit.doOnScreen(() -> {
            window.desk.overlay().hide();
            window.desk.theme().shade().set(Shade.LIGHT);
            window.desk.language().choose(Locale.ENGLISH);
        });
        press(KeyCode.L, "Ctrl");
        while (window.scene().lookup(".draft .flat") instanceof Button discard) {
            Toolkit.doOnScreen(discard::fire);
        }
        Toolkit.doOnScreen(() -> window.desk.overlay().hide());
    }

    private static void look(Locale locale, Shade shade, Target target) {
        Toolkit.doOnScreen(() -> {
            window.desk.language().choose(locale);
            window.desk.theme().shade().set(shade);
            window.desk.navigator().go(target);
        });
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,Do not contact", "it,DARK,Non contattare"})
    void inThePalette(Locale locale, Shade shade, String flag) {
        look(locale, shade, new Target.Directory());
        press(KeyCode.K, "Ctrl");
        type("unwilling");
        window.picture("refused-palette-" + locale);

        assertThat(texts(".palette-row .refused-flag")).containsExactly(flag);
        assertThat(spoken(".palette-row")).contains("Unwilling Example " + flag + " Fictional Forge");
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,Do not contact", "it,DARK,Non contattare"})
    void whereSomebodyIsLoggedWith(Locale locale, Shade shade, String flag) {
        look(locale, shade, new Target.Profile(firm));
        press(KeyCode.L, "Ctrl");
        focus(".pick-field .text-field");
        press(KeyCode.DOWN, "");
        window.picture("refused-offer-" + locale);
        assertThat(texts(".offer .refused-flag")).containsExactly(flag);
        assertThat(spoken(".offer")).anyMatch(row -> row.startsWith("Unwilling Example") && row.endsWith(flag));

        press(KeyCode.ENTER, "");
        window.picture("refused-chip-" + locale);
        assertThat(texts(".pick-field .chip .refused-flag")).containsExactly(flag);
        assertThat(spoken(".pick-field .chip-close")).anyMatch(button -> button.endsWith("Unwilling Example, " + flag));
    }

    @Test
    void inADraftThatIsOlderThanTheWish() {
        String key = Toolkit.onScreen(() -> window.workspace.organisations().find(List.of(firm)).getFirst().key());
        Toolkit.doOnScreen(() -> enter("Later", key));
        look(Locale.ENGLISH, Shade.LIGHT, new Target.Directory());
        press(KeyCode.L, "Ctrl");
        focus(".pick-field .text-field");
        type("Later Exam");
        press(KeyCode.ENTER, "");
        assertThat(texts(".pick-field .chip .refused-flag")).isEmpty();
        press(KeyCode.ESCAPE, "");
        Toolkit.doOnScreen(() -> window.workspace.personEditor()
                .doNotContact("later-example", Channel.PHONE, "asked", LocalDate.of(2026, 1, 1), "tester"));

        press(KeyCode.L, "Ctrl");
        press(KeyCode.SPACE, "");

        assertThat(texts(".pick-field .chip .refused-flag")).containsExactly("No calls");
        Toolkit.doOnScreen(() -> window.workspace.personEditor().remove("later-example", "tester"));
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,Do not contact", "it,DARK,Non contattare"})
    void inTheTimeline(Locale locale, Shade shade, String flag) {
        look(locale, shade, new Target.Interactions());
        assertThat(texts(".timeline-facts.refusing")).singleElement().asString().contains("Unwilling Example (" + flag + ")");

        Toolkit.doOnScreen(() -> {
            ListView<?> list = (ListView<?>) node(".timeline-list");
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            list.getFocusModel().focus(0);
        });
        if (texts(".timeline-person > .timeline-link").isEmpty()) {
            press(KeyCode.ENTER, "");
        }
        window.picture("refused-timeline-" + locale);

        assertThat(texts(".timeline-details .refused-flag")).containsExactly(flag);
        assertThat(spoken(".timeline-person > .timeline-link")).containsExactly("Unwilling Example (" + flag + ")");
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,Do not contact", "it,DARK,Non contattare"})
    void amongWhatIsToBeDone(Locale locale, Shade shade, String flag) {
        look(locale, shade, new Target.Today());
        width(1440);
        window.picture("refused-today-" + locale);
        assertThat(texts(".follow-up .party .refusing")).containsExactly("Unwilling Example", "Unwilling Example");
        assertThat(spoken(".follow-up")).filteredOn(line -> line.contains("Unwilling Example (" + flag + ")")).hasSize(2);

        width(1024);
        assertThat(texts(".follow-up .what .from.refusing")).hasSize(2).allMatch(line -> line.contains("Unwilling Example (" + flag + ")"));
        window.picture("refused-today-narrow-" + locale);
        width(1200);
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,Do not contact", "it,DARK,Non contattare"})
    void whereAFollowUpIsWrittenDown(Locale locale, Shade shade, String flag) {
        look(locale, shade, new Target.Today());
        press(KeyCode.F, "Ctrl Shift");
        focus("#whom");
        type("unwilling");
        window.picture("refused-whom-" + locale);
        assertThat(texts(".offers .refused-flag")).containsExactly(flag);

        press(KeyCode.ENTER, "");
        window.picture("refused-whom-chosen-" + locale);
        assertThat(texts(".whom-chip.refusing")).containsExactly("Unwilling Example (" + flag + ")");
    }

    /** The window takes its time to become as wide as that. */
    private static void width(double wanted) {
        Toolkit.doOnScreen(() -> window.stage.setWidth(wanted));
        Awaitility.await().until(() -> Toolkit.onScreen(() -> window.scene().getWidth() == wanted));
    }

    private static Node node(String selector) {
        settle();
        return window.scene().lookup(selector);
    }

    private static List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(selector).stream().map(node -> String.valueOf(((Labeled) node).getText())).toList();
        });
    }

    private static List<String> spoken(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(selector).stream()
                    .map(Node::getAccessibleText)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private static void focus(String selector) {
        Toolkit.doOnScreen(() -> node(selector).requestFocus());
    }

    private static void type(String text) {
        Toolkit.doOnScreen(() -> ((TextField) Objects.requireNonNull(window.scene().getFocusOwner())).setText(text));
    }

    private static void press(KeyCode code, String with) {
        Toolkit.doOnScreen(() -> {
            settle();
            Node owner = window.scene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? window.scene().getRoot() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, with.contains("Shift"), with.contains("Ctrl"), with.contains("Alt"), false));
            Event.fireEvent(
                    owner == null ? window.scene().getRoot() : owner,
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, with.contains("Shift"), with.contains("Ctrl"), with.contains("Alt"), false));
            settle();
        });
    }

    private static void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
