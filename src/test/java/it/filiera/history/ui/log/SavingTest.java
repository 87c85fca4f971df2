package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.history.Interaction;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelineSubject;
import it.filiera.history.ui.log.Pick.What;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
import it.filiera.support.BareDesk;
import it.filiera.ui.Desk;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the form to the disk, on a real profile, without a toolkit. Writes wait until the test lets them go on. */
class SavingTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @TempDir
    Path folder;

    private final List<Runnable> writes = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private Workspace workspace;
    private Drafts drafts;
    private Desk desk;
    private DraftShelf shelf;
    private Saving saving;
    private Pick firm;

    @BeforeEach
    void open() {
        workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC());
        String key = workspace.editor().create("Fictional Forge", List.of(), "tester");
        firm = new Pick(What.ORGANISATION, workspace.organisations().find(key).orElseThrow().id().toString(), "Fictional Forge", "");
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, writes::add, Runnable::run, Runnable::run, reason -> {
            throw new AssertionError(reason);
        });
        desk = BareDesk.in(folder, tasks);
        drafts = new Drafts(folder.resolve("drafts"));
        shelf = new DraftShelf(drafts, tasks, desk.notices(), Clock.systemUTC(), workspace.interactions()::standing);
        saving = new Saving(workspace, new OnDuty(workspace.officers(), "anna"), desk, shelf, (_, problem) -> refused.add(problem));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private LogForm form(String subject, @Nullable UUID corrects) {
        Finders nobody = new Finders((_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        LogForm form = new LogForm(desk.tasks(), nobody, UUID.randomUUID(), Instant.parse("2026-11-23T13:30:00Z"), corrects);
        form.who().take(firm);
        form.subject().set(subject);
        return form;
    }

    private void save(LogForm form) {
        shelf.take(form.id());
        shelf.keep(form.draft());
        saving.save(form, new Reading(form.draft(), ROME));
    }

    private void letWritesGo() {
        List<Runnable> waiting = List.copyOf(writes);
        writes.clear();
        waiting.forEach(Runnable::run);
    }

    private List<Interaction> logged() {
        return workspace.timeline().page(new TimelineSubject.OfOrganisation(firm.id()), TimelineFilter.ALL, null, 10).entries();
    }

    @Test
    void behindALongWriteItIsShownAsWaitingAndItsDraftStays() {
        save(form("Castings", null));

        assertThat(saving.told().get()).isEqualTo(Message.of("log.waiting", 1));
        assertThat(drafts.all()).hasSize(1);
        assertThat(shelf.offered()).isEmpty();

        letWritesGo();

        assertThat(saving.told().get()).isNull();
        assertThat(drafts.all()).isEmpty();
        assertThat(logged()).extracting(Interaction::subject).containsExactly("Castings");
        assertThat(desk.notices().shown()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo(Message.of("log.logged", "Castings"));
            assertThat(notice.action()).isNotNull();
        });
    }

    @Test
    void aDraftThatOutlivedItsSavingIsNeitherOfferedNorLoggedAgain() {
        LogForm form = form("Castings", null);
        save(form);
        letWritesGo();
        new Drafts(folder.resolve("drafts")).keepForGood(form.draft());

        DraftShelf reopened =
                new DraftShelf(new Drafts(folder.resolve("drafts")), desk.tasks(), desk.notices(), Clock.systemUTC(), workspace.interactions()::standing);

        assertThat(reopened.offered()).isEmpty();
        assertThat(drafts.all()).isEmpty();

        save(form);
        letWritesGo();

        assertThat(logged()).extracting(Interaction::id).containsExactly(form.id());
        assertThat(desk.notices().shown().getLast().text().key()).isEqualTo("log.logged-before");
    }

    @Test
    void whatIsBroughtToTheDiskLateIsToldOfItsOwnDraftOnly() {
        List<Runnable> reads = new ArrayList<>();
        Tasks slow = new Tasks(reads::add, Runnable::run, Runnable::run, Runnable::run, Runnable::run, reason -> {
            throw new AssertionError(reason);
        });
        DraftShelf late = new DraftShelf(drafts, slow, desk.notices(), Clock.systemUTC(), workspace.interactions()::standing);
        LogForm first = form("First", null);
        late.take(first.id());
        late.keep(first.draft());
        late.putAside(first.id());
        late.take(form("Next", null).id());

        List.copyOf(reads).forEach(Runnable::run);

        assertThat(late.kept().get()).isNull();
        late.take(first.id());
        late.putAside(first.id());
        reads.getLast().run();
        assertThat(late.kept().get()).isNotNull();
    }

    @Test
    void oneHundredThousandCharactersOfAnyKindComeBackAsTheyWere() {
        String text = "Riga 🚗 مرحبا\n".repeat(7_500).strip();
        LogForm form = form("Long", null);
        form.body().set(text);
        save(form);
        letWritesGo();

        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(logged().getFirst().body()).isEqualTo(text);
    }

    @Test
    void whatIsRefusedComesBackWithItsPlaceAndTheDraft() {
        save(form("x".repeat(501), null));
        letWritesGo();

        assertThat(refused).singleElement().satisfies(problem -> assertThat(problem.part()).isEqualTo(Part.SUBJECT));
        assertThat(drafts.all()).hasSize(1);
        assertThat(logged()).isEmpty();
    }

    @Test
    void whoCorrectsIsToldThatAnotherDidAndMaySaveOverIt() {
        save(form("First", null));
        letWritesGo();
        Interaction noted = logged().getFirst();
        LogForm mine = correction(noted, "Mine");
        save(correction(noted, "Theirs"));
        letWritesGo();

        save(mine);
        letWritesGo();

        assertThat(refused).extracting(problem -> problem.reason().key()).containsExactly("log.overtaken");
        assertThat(logged().getFirst().subject()).isEqualTo("Theirs");

        save(mine);
        letWritesGo();

        assertThat(logged().getFirst().subject()).isEqualTo("Mine");
        assertThat(logged().getFirst().at()).isEqualTo(noted.at());
    }

    private LogForm correction(Interaction noted, String subject) {
        LogForm form = form("", noted.id());
        form.fill(Corrected.of(noted, Instant.now(), ROME));
        form.subject().set(subject);
        return form;
    }

    @Test
    void nothingChangedIsNothingWritten() {
        save(form("First", null));
        letWritesGo();
        long last = workspace.ledger().reader().last();

        save(correction(logged().getFirst(), "First"));
        letWritesGo();

        assertThat(workspace.ledger().reader().last()).isEqualTo(last);
        assertThat(desk.notices().shown().getLast().text().key()).isEqualTo("log.unchanged");
    }

    @Test
    void savingTakesLessThanATenthOfASecond() {
        for (int i = 0; i < 20; i++) {
            save(form("Warm-up", null));
        }
        letWritesGo();
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            save(form("Measured", null));
            Instant before = Instant.now();
            letWritesGo();
            taken.add(Duration.between(before, Instant.now()));
        }

        assertThat(taken.stream().sorted().toList().get(10)).isLessThan(Duration.ofMillis(100));
    }
}
