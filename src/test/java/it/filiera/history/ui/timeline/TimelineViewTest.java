package it.filiera.history.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.AttachmentEntry;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.LoggedTogether;
import it.filiera.profile.Logging;
import it.filiera.support.History;
import it.filiera.support.Picture;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Changes;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline with its real view, in a small window of its own. */
class TimelineViewTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 2, 10, 12, 0, 0, 0, History.ROME);

    private static Window window;
    private static UUID anna;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private UUID firm;
    private TimelineFeature feature;
    private final Stage stage = Toolkit.onScreen(Stage::new);

    @BeforeAll
    static void openWindow(@TempDir Path folder) {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        anna = Toolkit.onScreen(() -> window.workspace.officers().present("anna", "Anna Example", "")).id();
    }

    @AfterAll
    static void closeWindow() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void open() {
        firm = Toolkit.onScreen(() -> {
            String key = window.workspace.editor().create("Example Works", List.of(), "tester");
            return window.workspace.organisations().find(key).orElseThrow().id();
        });
        Logging logging = new Logging() {
            @Override
            public void log(Subject subject) {
                asked.add("log " + subject.organisations());
            }

            @Override
            public void correct(UUID interaction) {
                asked.add("correct " + interaction);
            }
        };
        feature = Toolkit.onScreen(() -> new TimelineFeature(
                window.workspace, window.desk, new Changes(window.desk.tasks()), logging, asked::add));
    }

    @AfterEach
    void close() {
        Toolkit.doOnScreen(stage::close);
    }

    private UUID log(ZonedDateTime at, String subject, @Nullable String body, FollowUpEntry... tasks) {
        return Toolkit.onScreen(() -> window.workspace.interactionEditor().log(call(at, subject, body, tasks), "anna")).id();
    }

    private InteractionEntry call(ZonedDateTime at, String subject, @Nullable String body, FollowUpEntry... tasks) {
        return new InteractionEntry(
                InteractionKind.CALL, at, null, null, anna, List.of(anna), List.of(firm), List.of(), null, subject, body, null,
                List.of(tasks), List.of());
    }

    private void show() {
        Toolkit.doOnScreen(() -> {
            Scene scene = new Scene(new StackPane(feature.of(Subject.organisations(List.of(firm)))), 560, 700);
            window.desk.theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            settle();
        });
    }

    private void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private ListView<?> list() {
        return (ListView<?>) stage.getScene().lookup(".timeline-list");
    }

    private List<String> labels(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return stage.getScene().getRoot().lookupAll(selector).stream()
                    .filter(Label.class::isInstance)
                    .map(node -> ((Label) node).getText())
                    .toList();
        });
    }

    private void press(KeyCode code) {
        Toolkit.doOnScreen(() -> {
            list().requestFocus();
            Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            settle();
        });
    }

    private void select(int row) {
        Toolkit.doOnScreen(() -> {
            list().getSelectionModel().clearAndSelect(row);
            list().getFocusModel().focus(row);
        });
    }

    @Test
    void whereNothingWasLoggedTheFirstStepIsOffered() {
        show();
        Toolkit.doOnScreen(() -> ((Button) stage.getScene().lookup(".timeline-nothing .button")).fire());
        Toolkit.doOnScreen(() -> Picture.of(stage.getScene(), "timeline-empty"));

        assertThat(asked).containsExactly("log [" + firm + "]");
    }

    @Test
    void enterOpensAnEntryInPlaceAndClosesItAgain() {
        log(NOON, "prices", "First line.\nSecond line.");
        show();
        select(0);
        press(KeyCode.ENTER);
        assertThat(labels(".timeline-body")).containsExactly("First line.\nSecond line.");

        press(KeyCode.SPACE);

        assertThat(labels(".timeline-body")).isEmpty();
        assertThat(labels(".timeline-brief")).containsExactly("First line.");
    }

    @Test
    void f2CorrectsTheEntryThatHasTheFocus() {
        UUID id = log(NOON, "prices", null);
        show();
        select(0);
        press(KeyCode.F2);

        assertThat(asked).containsExactly("correct " + id);
    }

    @Test
    void aClickOpensAnEntryAndItsPartiesAreLinks() {
        log(NOON, "prices", null);
        show();
        click(0);
        Toolkit.doOnScreen(() -> {
            stage.getScene().getRoot().lookupAll(".timeline-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().startsWith("Example Works"))
                    .forEach(Hyperlink::fire);
        });

        assertThat(Toolkit.onScreen(() -> window.desk.navigator().current().get())).isEqualTo(new Target.Profile(firm));
    }

    @Test
    void whatIsClickedOrOpenedIsWhatIsMarked() {
        log(NOON, "prices", "First line.\nSecond line.");
        log(NOON.minusDays(1), "samples", "First line.\nSecond line.");
        show();

        click(1);
        Toolkit.doOnScreen(() -> Picture.of(stage.getScene(), "timeline-clicked"));
        assertThat(marked()).isEqualTo("samples");

        click(3);
        assertThat(marked()).as("a click into what is open stays with its entry").isEqualTo("samples");
        assertThat(labels(".timeline-body")).hasSize(1);

        click(0);
        assertThat(marked()).isEqualTo("prices");
        click(0);
        assertThat(marked()).isEqualTo("prices");
        assertThat(labels(".timeline-body")).hasSize(1);
    }

    /** As the operating system tells of it: down, up, clicked, on what is there. */
    private void click(int row) {
        Toolkit.doOnScreen(() -> {
            Node cell = ((VirtualFlow<?>) list().lookup(".virtual-flow")).getCell(row);
            Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                    Event.fireEvent(cell, new MouseEvent(
                            type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                            type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null)));
            settle();
        });
    }

    /** The subject of the entry that is marked, where the keys are too. */
    private String marked() {
        return Toolkit.onScreen(() -> {
            assertThat(list().getFocusModel().getFocusedIndex()).isEqualTo(list().getSelectionModel().getSelectedIndex());
            return list().getSelectionModel().getSelectedItem() instanceof TimelineRow.Entry entry ? entry.interaction().subject() : "none";
        });
    }

    @Test
    void aFileIsOpenedOnlyAfterAYes() throws IOException {
        AttachmentEntry file = window.workspace.attachments().keep(Files.writeString(folder.resolve("prices.pdf"), "prices"));
        InteractionEntry entry = new InteractionEntry(
                InteractionKind.CALL, NOON, null, null, anna, List.of(anna), List.of(firm), List.of(), null, "prices", null, null, List.of(),
                List.of(file));
        Toolkit.onScreen(() -> window.workspace.interactionEditor().log(entry, "anna"));
        show();
        select(0);
        press(KeyCode.ENTER);

        fire("prices.pdf");
        assertThat(asked).isEmpty();
        fire("Leave it");
        assertThat(asked).isEmpty();
        fire("prices.pdf");
        fire("Open the file");

        assertThat(asked).singleElement().satisfies(copy -> assertThat(Path.of(copy)).hasFileName("prices.pdf").hasContent("prices"));
    }

    /** What begins so, link or button. */
    private void fire(String words) {
        Toolkit.doOnScreen(() -> {
            settle();
            stage.getScene().getRoot().lookupAll(".timeline-details *").stream()
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(one -> one.getText().startsWith(words))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            settle();
        });
    }

    @Test
    void timesAreThoseOfThePlaceWithTorinosBeside() {
        log(ZonedDateTime.of(2025, 4, 23, 9, 30, 0, 0, History.DETROIT), "at the stand", null);
        log(ZonedDateTime.of(2025, 4, 23, 20, 30, 0, 0, History.DETROIT), "at dinner", null);
        show();

        assertThat(labels(".timeline-facts"))
                .containsExactly(
                        "23 Apr 2025, 20:30 America/Detroit, 24 Apr, 02:30 in Torino · AE",
                        "23 Apr 2025, 09:30 America/Detroit, 15:30 in Torino · AE");
    }

    @Test
    void theHourThatIsRepeatedSaysWhichOfTheTwoItWas() {
        log(ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Rome]"), "late", null);
        show();

        assertThat(labels(".timeline-facts")).containsExactly("25 Oct 2026, 02:30 Europe/Rome (UTC+01:00) · AE");
    }

    @Test
    void theListStaysWhereItIsWhenMoreIsRead() {
        List<InteractionEntry> talks = IntStream.range(0, TimelineModel.PAGE * 3)
                .mapToObj(n -> call(NOON.minusDays(n), "talk " + n, n % 3 == 0 ? "said" : null))
                .toList();
        Toolkit.doOnScreen(() -> LoggedTogether.log(window.workspace.database(), window.workspace.ledger(), talks));
        show();
        record Place(int row, double at) {}
        Place[] places = new Place[2];
        int[] sizes = new int[2];
        Toolkit.doOnScreen(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) list().lookup(".virtual-flow");
            list().scrollTo(TimelineModel.PAGE - 15);
            settle();
            IndexedCell<?> first = flow.getFirstVisibleCell();
            places[0] = new Place(first.getIndex(), Math.round(first.getLayoutY()));
            sizes[0] = list().getItems().size();
            list().getFocusModel().focus(TimelineModel.PAGE - 10);
            settle();
            first = flow.getFirstVisibleCell();
            places[1] = new Place(first.getIndex(), Math.round(first.getLayoutY()));
            sizes[1] = list().getItems().size();
        });

        assertThat(sizes[0]).isEqualTo(TimelineModel.PAGE);
        assertThat(sizes[1]).isEqualTo(TimelineModel.PAGE * 2);
        assertThat(places[1]).isEqualTo(places[0]);
    }

    @Test
    void wordsNarrowAndAreMarked() {
        log(NOON, "prices", "They asked for\nforged bearings in May.");
        log(NOON.minusDays(1), "gearbox", null);
        show();
        Toolkit.doOnScreen(() -> {
            ((ToggleButton) stage.getScene().lookup(".timeline-filter")).fire();
            settle();
            ((TextField) stage.getScene().lookup(".timeline-filters .text-field")).setText("bearing");
            settle();
        });
        Toolkit.doOnScreen(() -> Picture.of(stage.getScene(), "timeline-words"));

        assertThat(labels(".match")).containsExactly("bearings");
        assertThat(labels(".timeline-title")).containsExactly("Call: prices");
    }

    @Test
    void whatIsChosenStandsOnTheMenus() {
        log(NOON, "prices", null);
        show();
        Toolkit.doOnScreen(() -> {
            MenuButton kinds = (MenuButton) stage.getScene().lookup(".timeline-tools .menu-button");
            kinds.getItems().get(1).fire();
            settle();
        });

        assertThat(Toolkit.onScreen(() -> ((MenuButton) stage.getScene().lookup(".timeline-tools .menu-button")).getText())).isEqualTo("Meeting");
        assertThat(labels(".timeline-title")).isEmpty();
    }

    @Test
    void aLongTextOpensInPieces() {
        log(NOON, "long", "è stato detto 😀 שלום ".repeat(4_500));
        show();
        select(0);
        press(KeyCode.ENTER);
        Toolkit.doOnScreen(() -> Picture.of(stage.getScene(), "timeline-long"));

        assertThat(labels(".timeline-body")).isNotEmpty().allSatisfy(part -> assertThat(part.length()).isLessThan(1_000));
    }
}
