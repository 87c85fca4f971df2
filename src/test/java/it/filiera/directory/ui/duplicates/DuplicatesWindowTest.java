package it.filiera.directory.ui.duplicates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.schema.tables.records.DistinctPairRecord;
import it.filiera.directory.DistinctPairs;
import it.filiera.directory.DuplicatePair;
import it.filiera.directory.Organisation;
import it.filiera.ledger.Intent;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import it.filiera.support.Hand;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Notices;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme.Shade;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs that may be the same in the whole window, by the keyboard. */
class DuplicatesWindowTest {

    @TempDir
    static Path folder;

    private static Window window;
    private static Hand hand;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        hand = new Hand(window);
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void go() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Data("duplicates")));
    }

    @Test
    void thePairsOfTheBundledDirectoryAreThereTheSurestFirst() {
        assertThat(shown()).hasSizeGreaterThan(30).extracting(pair -> pair.one().key()).contains("saint-gobain");
        assertThat(shown()).extracting(DuplicatePair::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(hand.text("#data-duplicates .data-count")).isEqualTo(String.valueOf(shown().size()));
    }

    @Test
    void deleteKeepsThemApartUntilItIsUndone() {
        int before = shown().size();
        DuplicatePair first = mark(0);
        hand.press(KeyCode.DELETE);

        assertThat(shown()).hasSize(before - 1).extracting(DuplicatePair::ids).doesNotContain(first.ids());
        assertThat(window.workspace.distinctPairs().all()).contains(first.ids());

        Toolkit.doOnScreen(() -> window.workspace.ledger().undo(window.workspace.ledger().reader().history(1).getFirst().id(), "tester", false));
        assertThat(shown()).hasSize(before).extracting(DuplicatePair::ids).contains(first.ids());
    }

    @Test
    void whatWasKeptApartIsListedAndCanBeForgotten() {
        int before = shown().size();
        DuplicatePair first = mark(0);
        hand.press(KeyCode.DELETE);
        Toolkit.doOnScreen(() -> ((ToggleButton) hand.node("#apart")).fire());
        assertThat(shown()).extracting(DuplicatePair::ids).containsExactly(first.ids());

        mark(0);
        hand.press(KeyCode.DELETE);
        assertThat(shown()).isEmpty();
        Toolkit.doOnScreen(() -> ((ToggleButton) hand.node("#all")).fire());
        assertThat(shown()).hasSize(before);
    }

    @Test
    void enterShowsBothSideBySideAndBackIsTheSamePair() {
        DuplicatePair second = mark(1);
        hand.press(KeyCode.ENTER);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(second.one().id(), second.other().id()));

        Toolkit.doOnScreen(window.desk.navigator()::back);
        assertThat(Toolkit.onScreen(() -> pairs().getSelectionModel().getSelectedItem().ids())).isEqualTo(second.ids());
    }

    @Test
    void aVerdictNarrowsTheListAndWhereNothingIsLeftThatIsSaid() {
        Toolkit.doOnScreen(() -> ((ToggleButton) hand.node("#same")).fire());
        assertThat(shown()).allMatch(pair -> pair.verdict() == Verdict.SAME);
        if (shown().isEmpty()) {
            assertThat(hand.text("#none")).isEqualTo("No pair of this kind.");
        }
        Toolkit.doOnScreen(() -> ((ToggleButton) hand.node("#all")).fire());
        assertThat(shown()).isNotEmpty();
    }

    @Test
    void theScreenCanBeReadAndHeardInBothThemesAndLanguagesAndSizes() {
        hand.resize(1440, 900);
        mark(0);
        window.picture("duplicates-light");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutName())).isEmpty();
        hand.look(Shade.DARK, Locale.ITALIAN, 100);
        hand.resize(1024, 700);
        window.picture("duplicates-dark-it");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        hand.look(Shade.LIGHT, Locale.ITALIAN, 200);
        window.picture("duplicates-200-it");
        hand.look(Shade.LIGHT, Locale.ENGLISH, 100);
    }

    @Test
    void whatIsDecidedIsSaidAndMergedAtOnceAndComesBackOneByOne() {
        int before = shown().size();
        DuplicatePair first = shown().stream().filter(pair -> "saint-gobain".equals(pair.one().key())).findFirst().orElseThrow();
        assertThat(first.reasons().getFirst()).isEqualTo(Message.of("decided.twice"));
        assertThat(hand.text("#decided")).isEqualTo("Merge the 32 decided");
        long written = window.workspace.ledger().reader().last();
        sayOfAllButTwoThatTheyAreNotTheSame();

        hand.fire("Merge the 2 decided");
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(written + 3);
        assertThat(window.desk.notices().shown()).extracting(Notices.Notice::text).endsWith(Message.of("decided.done", 2));
        assertThat(shown()).extracting(DuplicatePair::ids).doesNotContain(first.ids());
        assertThat(hand.text("#decided")).isEmpty();

        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.workspace.organisations().find("federal-mogul-mondovi").orElseThrow().key()).isEqualTo("federal-mogul-mondovi");
        assertThat(window.workspace.organisations().find("saint-gobain-savigliano").orElseThrow().key()).isEqualTo("saint-gobain");
        assertThat(hand.text("#decided")).isEqualTo("Merge the decided pair");
        window.takeBackTo(written);
        assertThat(shown()).hasSize(before);
    }

    /** In one change set, since a search follows each. */
    private static void sayOfAllButTwoThatTheyAreNotTheSame() {
        Toolkit.doOnScreen(() -> window.workspace.ledger().write(new Intent("tester", "not-same"), changes ->
                window.workspace.decidedMerges().steps().stream()
                        .skip(2)
                        .map(step -> new DistinctPairs.Pair(requireNonNull(step.survivor()), requireNonNull(step.absorbed())))
                        .forEach(pair -> changes.insert(distinct(pair)))));
    }

    private static DistinctPairRecord distinct(DistinctPairs.Pair pair) {
        return new DistinctPairRecord()
                .setId(UUID.randomUUID())
                .setOneId(pair.one())
                .setOtherId(pair.other())
                .setSaidBy("tester")
                .setSaidAt(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void aSearchThatFailsIsToldAndCanBeBegunAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        List<Throwable> failures = new ArrayList<>();
        Executor screen = work -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("on purpose");
            }
            work.run();
        };
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, screen, Runnable::run, failures::add);
        DuplicatesModel model = new DuplicatesModel(window.workspace.duplicateFinder(), window.workspace.decidedMerges(), tasks, () -> 1);

        model.search();
        assertThat(failures).hasSize(1);
        assertThat(model.running().get()).isNull();
        assertThat(model.stale().get()).isTrue();

        model.search();
        assertThat(model.found().get()).isNotEmpty();
    }

    @Test
    void theProfileSaysWhichOtherItMayBe() {
        Organisation firm = window.workspace.organisations().find("lear").orElseThrow();
        hand.resize(1440, 900);
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(firm.id())));
        window.picture("duplicates-profile");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();

        UUID other = window.workspace.organisations().find("lear-grugliasco").orElseThrow().id();
        hand.fire("Side by side");
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Merge(firm.id(), other));

        hand.does(window.desk.navigator()::back);
        hand.fire("Not the same");
        assertThat(window.workspace.distinctPairs().of(firm.id())).containsExactly(other);
        assertThat(hand.texts(".alike-box .hyperlink")).isNotEmpty().doesNotContain("Lear Grugliasco");
        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.workspace.distinctPairs().of(firm.id())).isEmpty();
        assertThat(hand.texts(".alike-box .hyperlink")).contains("Lear Grugliasco");
    }

    private static DuplicatePair mark(int place) {
        return Toolkit.onScreen(() -> {
            pairs().getSelectionModel().select(place);
            pairs().requestFocus();
            return pairs().getSelectionModel().getSelectedItem();
        });
    }

    private static List<DuplicatePair> shown() {
        return Toolkit.onScreen(() -> List.copyOf(pairs().getItems()));
    }

    @SuppressWarnings("unchecked")
    private static ListView<DuplicatePair> pairs() {
        return (ListView<DuplicatePair>) hand.node("#pairs");
    }
}
