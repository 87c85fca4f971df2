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
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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
        window = new Window(folder, Locale.ENGLISH);
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
    void openedPicture() {
        Toolkit.doOnScreen(() -> {
            javafx.scene.control.ListView<?> list = (javafx.scene.control.ListView<?>) window.scene().lookup(".timeline-list");
            list.requestFocus();
            list.getSelectionModel().select(2);
            javafx.event.Event.fireEvent(list, new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false));
            settle();
            ((ToggleButton) window.scene().lookup(".timeline-filter")).setSelected(true);
        });
        window.picture("timeline-opened");
    }

    @Test
    void pictures() {
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        window.picture("timeline-column-dark");
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        window.picture("timeline-column-it");
    }
}
