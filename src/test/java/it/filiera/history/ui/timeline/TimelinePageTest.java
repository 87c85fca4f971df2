package it.filiera.history.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.officer.Officer;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of an organisation in the whole window: a column on the full width, a tab elsewhere. */
class TimelinePageTest {

    private static Window window;
    private static UUID italdesign;
    private static Officer anna;

    @BeforeAll
    static void open(@TempDir Path folder) {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        italdesign = window.workspace.organisations().find("italdesign").orElseThrow().id();
        anna = window.workspace.officers().present("anna", "Anna Example", "");
        log(InteractionKind.CALL, "2026-09-17T09:15+02:00[Europe/Rome]", "availability in May", null, Outcome.INFORMATION_GIVEN);
        log(InteractionKind.EMAIL, "2026-10-06T11:20+02:00[Europe/Rome]", "profile sheet for correction", null, null);
        log(InteractionKind.MEETING, "2026-11-10T09:30-05:00[America/Detroit]", "plant tour of the buyers", "Seen the line.\nMore to come.", null);
        log(
                InteractionKind.MEETING,
                "2026-11-10T15:00+01:00[Europe/Rome]",
                "programme for the spring mission",
                "Wants meetings on small series. Can host a visit.\nAsked who else comes.",
                Outcome.INTERESTED,
                new FollowUpEntry("send the Detroit contact list", LocalDate.of(2026, 12, 1), true, anna.id()));
    }

    private static UUID log(
            InteractionKind kind, String at, String subject, @Nullable String body, @Nullable Outcome outcome, FollowUpEntry... tasks) {
        InteractionEntry entry = new InteractionEntry(
                kind, ZonedDateTime.parse(at), 90, "Moncalieri", anna.id(), List.of(anna.id()), List.of(italdesign), List.of(), null, subject,
                body, outcome, List.of(tasks), List.of());
        return Toolkit.onScreen(() -> window.workspace.interactionEditor().log(entry, "anna")).id();
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void asAtFirst() {
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.desk.theme().textSize().set(100);
            window.desk.language().choose(Locale.ENGLISH);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
            window.desk.navigator().go(new Target.Profile(italdesign));
            settle();
        });
    }

    private static void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private static List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
        });
    }

    @Test
    void theMiddleColumnShowsWhatHappenedAboveWhatPublicPagesSay() {
        window.picture("timeline-column");

        assertThat(texts(".timeline-title"))
                .startsWith(
                        "Follow-up: send the Detroit contact list",
                        "Meeting: plant tour of the buyers",
                        "Meeting: programme for the spring mission",
                        "E-mail: profile sheet for correction",
                        "Call: availability in May");
    }

    @Test
    void theHistoryTabShowsTheSame() {
        choose("History");
        window.picture("timeline-tab");

        assertThat(texts(".timeline-title")).contains("Call: availability in May");
        choose("Overview");
    }

    @Test
    void whereThereIsLittleRoomTheHistoryIsATab() {
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
            settle();
        });
        choose("History");
        open();
        window.picture("timeline-small");
        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        window.picture("timeline-small-large-text");
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
            settle();
        });
        window.picture("timeline-large-text");

        assertThat(texts(".timeline-title")).isNotEmpty();
        open();
        choose("Overview");
    }

    @Test
    void darkAndItalianShowAllOfAnEntry() {
        open();
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        window.picture("timeline-column-dark");
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        window.picture("timeline-column-it");

        assertThat(texts(".timeline-title")).contains("Incontro: programme for the spring mission");
        open();
    }

    @Test
    void allInteractionsAreFoundByWordsAndFilters() {
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Interactions());
            settle();
        });
        window.picture("interactions-all");
        ask("visit kind:meeting");
        window.picture("interactions-found");
        assertThat(texts(".timeline-facts")).hasSize(1);
        assertThat(texts(".match")).containsExactly("visit");

        ask("kindd:meeting");
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        window.picture("interactions-wrong-it");
        assertThat(texts(".interactions-problem").getFirst()).contains("kindd");
        ask("");
        window.picture("interactions-dark-it");
    }

    private static void ask(String words) {
        Toolkit.doOnScreen(() -> {
            ((TextField) window.scene().lookup(".interactions-head .text-field")).setText(words);
            settle();
        });
    }

    private static void choose(String tab) {
        Toolkit.doOnScreen(() -> {
            window.scene().getRoot().lookupAll(".profile-tab").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire);
            settle();
        });
    }

    /** Opens the third row, the meeting in Torino, or closes it. */
    private static void open() {
        Toolkit.doOnScreen(() -> {
            ListView<?> list = (ListView<?>) window.scene().lookup(".timeline-list");
            list.requestFocus();
            list.getSelectionModel().select(2);
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            settle();
        });
    }
}
