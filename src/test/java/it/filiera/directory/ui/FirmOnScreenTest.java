package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which firm the directory shows, and what is done is about that one and no other. */
class FirmOnScreenTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder, Locale.ENGLISH);
        width(1440);
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    @Test
    void fromThePaletteItStandsInThePaneAndNoOtherRowIsMarked() {
        choose("hyundai");
        window.picture("palette-firm-in-pane");
        assertThat(table().getSelectionModel().getSelectedItem()).isNull();
        assertThat(text(".profile-name")).isEqualTo("Hyundai");
        assertThat(subject()).containsExactly(id("hyundai"));

        Row second = table().getItems().get(1);
        choose(second.organisation().name());
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(second);
    }

    @Test
    void fromThePaletteItTakesTheWholeWidthWhereThePaneHasNoRoom() {
        width(1024);
        choose("hyundai");
        window.picture("palette-firm-narrow");

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Profile(id("hyundai")));
    }

    @Test
    void whatIsNowhereToBeSeenIsNotWhatTheScreenIsAbout() {
        choose("hyundai");
        width(1024);
        assertThat(subject()).isEmpty();

        TableView<Row> table = table();
        Row first = table.getItems().getFirst();
        Toolkit.doOnScreen(() -> table.getSelectionModel().select(first));
        assertThat(subject()).containsExactly(first.id());
    }

    @Test
    void itsShortlistsAreNamedWhereverItsListsAre() {
        UUID firm = id("hyundai");
        Toolkit.doOnScreen(() -> {
            window.workspace.listEditor().create("Buyers of castings", null, List.of(firm, id("acea")), "tester");
            window.desk.navigator().go(new Target.Directory());
        });
        choose("acea");
        Toolkit.doOnScreen(() -> {
            window.workspace.listEditor().create("Second look", null, List.of(firm), "tester");
            ((TextField) window.scene().lookup(".search-box .text-field")).setText("hyundai");
        });
        assertThat(text(".results .table-row-cell .badge")).isEqualTo("Buyers of castings");

        press(KeyCode.DOWN, false);
        press(KeyCode.A, true);
        Toolkit.doOnScreen(() -> ((TextField) window.scene().lookup(".search-box .text-field")).setText("acea"));
        press(KeyCode.A, true);
        window.picture("own-lists");
        assertThat(cards()).contains("Buyers of castings, Second look", "Buyers of castings");
    }

    private List<String> cards() {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().getRoot().lookupAll(".pane-place .card-facts .label").stream().map(label -> ((Label) label).getText()).toList();
        });
    }

    private void choose(String name) {
        press(KeyCode.K, true);
        Toolkit.doOnScreen(() -> ((TextField) Objects.requireNonNull(window.scene().getFocusOwner())).setText(name));
        press(KeyCode.ENTER, false);
    }

    private UUID id(String key) {
        return window.workspace.organisations().find(key).orElseThrow().id();
    }

    private List<UUID> subject() {
        return Toolkit.onScreen(() -> window.desk.navigator().subject().organisations());
    }

    private void width(double wanted) {
        Toolkit.doOnScreen(() -> window.stage.setWidth(wanted));
        Awaitility.await().until(() -> Toolkit.onScreen(() -> window.scene().getWidth() == wanted));
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> table() {
        return (TableView<Row>) node(".results .table-view");
    }

    private String text(String selector) {
        return ((Label) node(selector)).getText();
    }

    private Node node(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return window.scene().lookup(selector);
        });
    }

    private void press(KeyCode code, boolean control) {
        Toolkit.doOnScreen(() -> {
            settle();
            Node owner = Objects.requireNonNullElse(window.scene().getFocusOwner(), window.scene().getRoot());
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            settle();
        });
    }

    private void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
