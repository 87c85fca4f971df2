package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.officer.Officer;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastContactScreenTest {

    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Europe/Rome"));

    @TempDir
    Path folder;

    @Test
    void aContactShowsAtOnceInColumnFacetAndFilter() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            assertThat(facets(window)).doesNotContain("Last contact");

            Toolkit.doOnScreen(() -> log(window, "teksid", NOW.minusDays(11)));
            Toolkit.doOnScreen(() -> log(window, "fondstamp", NOW.minusDays(200)));
            Toolkit.doOnScreen(() -> log(window, "sacel", NOW.minusYears(3)));
            Toolkit.doOnScreen(() -> field(window).setText("contacted:<1y "));

            assertThat(facets(window)).contains("Last contact", "Last 30 days", "Last 90 days", "Last year", "1 year ago or longer", "Never");
            assertThat(facets(window)).contains("Officer", "Anna Example");
            assertThat(chips(window)).containsExactly("Last contact: last year");
            assertThat(rows(window)).isEqualTo(2);
            window.picture("last-contact");

            Toolkit.doOnScreen(() -> field(window).setText("fonderia"));
            Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
            Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
            window.picture("last-contact-it-dark");
            assertThat(facets(window)).contains("Ultimo contatto", "Ultimi 30 giorni", "Mai");
        }
    }

    @Test
    void aTickedOfficerOrInitiativeNarrowsAndCountsInteractionsToo() {
        try (Window window = new Window(folder, Locale.ENGLISH)) {
            Toolkit.doOnScreen(() -> log(window, "teksid", NOW.minusDays(11)));
            Toolkit.doOnScreen(() -> field(window).setText("teksid "));
            assertThat(facets(window)).contains("Officer", "Anna Example", "Initiative");

            Toolkit.doOnScreen(() -> field(window).setText(""));
            tick(window, "Anna Example");
            assertThat(chips(window)).containsExactly("Officer: Anna Example");
            assertThat(rows(window)).isEqualTo(1);
            assertThat(alsoFound(window)).contains("Interactions 1");

            tick(window, "Anna Example");
            tick(window, "VTM Michigan 2025");
            assertThat(chips(window)).containsExactly("Initiative: VTM Michigan 2025");
            assertThat((long) rows(window)).isPositive().isEqualTo(takingPart(window, "vtm-michigan-2025"));
        }
    }

    private static List<String> alsoFound(Window window) {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".also-found .hyperlink").stream()
                .map(link -> ((Labeled) link).getText())
                .toList());
    }

    private static void tick(Window window, String words) {
        Toolkit.doOnScreen(() -> window.scene().getRoot().lookupAll(".facet .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Who declined does not. */
    private static long takingPart(Window window, String initiative) {
        UUID id = window.workspace.initiatives().find(initiative).orElseThrow().id();
        return window.workspace.initiatives().participations(id).stream()
                .filter(one -> one.status() != ParticipationStatus.DECLINED)
                .map(one -> one.organisation().id())
                .distinct()
                .count();
    }

    private static void log(Window window, String key, ZonedDateTime at) {
        Officer anna = window.workspace.officers().present("anna", "Anna Example", "AE");
        UUID firm = window.workspace.organisations().find(key).orElseThrow().id();
        window.workspace.interactionEditor().log(
                new InteractionEntry(
                        InteractionKind.CALL, at, null, null, anna.id(), List.of(anna.id()), List.of(firm), List.of(), null, "Example call",
                        null, null, List.of(), List.of()),
                "tester");
    }

    private static TextField field(Window window) {
        return (TextField) window.scene().lookup(".search-box .text-field");
    }

    private static List<String> facets(Window window) {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".facet").stream()
                .flatMap(facet -> Stream.of(".facet-title", ".check-box").flatMap(each -> facet.lookupAll(each).stream()))
                .filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private static List<String> chips(Window window) {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".chip").stream()
                .map(chip -> ((Region) chip).lookupAll(".label").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining(" ")))
                .toList());
    }

    private static int rows(Window window) {
        return Toolkit.onScreen(() -> ((TableView<?>) window.scene().lookup(".results .table-view")).getItems().size());
    }
}
