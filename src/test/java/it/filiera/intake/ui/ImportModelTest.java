package it.filiera.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import it.filiera.intake.Decisions;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.Precedence;
import it.filiera.intake.ui.done.DoneState;
import it.filiera.intake.ui.match.Choice;
import it.filiera.ledger.Committed;
import it.filiera.matching.Verdict;
import it.filiera.officer.OnDuty;
import it.filiera.support.BareDesk;
import it.filiera.support.BundledProfile;
import it.filiera.table.Format;
import it.filiera.table.Table;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import without a window; everything happens at once. */
class ImportModelTest {

    private static final FileDialogs NOBODY = (_, _) -> Optional.empty();

    @TempDir
    static Path folder;

    private static Workspace workspace;

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final Deque<Runnable> writes = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean atOnce = true;
    private Desk desk;
    private ImportModel model;

    @BeforeAll
    static void bring() {
        BundledProfile.bring(new ProfileFolder(folder.resolve("profile")));
        workspace = open();
    }

    private static Workspace open() {
        return Workspace.open(new ProfileFolder(folder.resolve("profile")), Clock.systemUTC(), "tester", _ -> {});
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void begin() {
        desk = BareDesk.in(folder, new Tasks(Runnable::run, work -> soon(jobs, work), work -> soon(writes, work), Runnable::run, Runnable::run, failures::add));
        model = new ImportModel(new ImportDesk(desk, workspace, new OnDuty(workspace.officers(), "tester"), NOBODY));
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsNoTableIsRefusedInOneSentenceAndTheNextFileWaits() throws IOException {
        Path pdf = Files.write(folder.resolve("listino.pdf"), "%PDF-1.7 example".getBytes());

        model.open(List.of(pdf, NastyFile.in(folder)));
        assertThat(model.file().state().get().refusal()).isNotNull();
        assertThat(model.file().state().get().waiting()).hasSize(1);

        model.another();
        assertThat(table().rows()).hasSize(15);
        assertThat(model.file().state().get().waiting()).isEmpty();
    }

    @Test
    void whatIsCopiedIsATableToo() {
        model.paste("Name\tTown\nInvented Ltd\tTorino\n");

        assertThat(table().columns()).containsExactly("Name", "Town");
        assertThat(table().rows()).hasSize(1);
    }

    @Test
    void whatWasMendedStaysWhenOneLooksAtTheColumnsAgainAndGoesWhenTheyChange() {
        toCheck();
        model.check().next();
        int ready = model.check().ready();
        mendAll();
        assertThat(model.check().ready()).isGreaterThan(ready);
        int mended = model.check().ready();

        model.returnTo(Step.COLUMNS);
        model.forward();
        assertThat(model.check().ready()).isEqualTo(mended);

        model.returnTo(Step.COLUMNS);
        model.columns().constant(IntakeField.TAGS, "from the fair");
        model.forward();
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
        assertThat(model.check().ready()).isEqualTo(ready);
    }

    @Test
    void anotherWayOfReadingLeadsBackToTheFirstStep() {
        toCheck();
        var format = table().format();

        model.file().readAs(new Format(
                format.kind(), format.charset(), format.separator(), false, format.sheet(), format.days(), format.decimal()));

        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(table().rows()).hasSize(16);
    }

    @Test
    void nothingIsWrittenBeforeTheLastStepAndThenAsOneChange() {
        long before = workspace.ledger().reader().last();
        toCheck();
        model.forward();
        model.forward();
        assertThat(model.step().get()).isEqualTo(Step.IMPORT);
        assertThat(model.done().state().get()).isInstanceOf(DoneState.Ready.class);
        assertThat(workspace.ledger().reader().last()).isEqualTo(before);

        model.done().write();
        assertThat(model.done().state().get()).isInstanceOf(DoneState.Written.class);
        assertThat(workspace.ledger().reader().last()).isEqualTo(before + 1);
        assertThat(model.canReturnTo(Step.CHECK)).isFalse();

        model.another();
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(model.file().state().get().source()).isNull();
    }

    @Test
    void aFileThatComesWhileAnotherIsUnderWayWaitsForItsEnd() {
        atOnce = false;
        model.open(List.of(NastyFile.in(folder)));
        model.forward();
        model.forward();
        model.paste("Name\tTown\nInvented Ltd\tTorino\n");
        jobs.remove().run();

        assertThat(model.step().get()).isEqualTo(Step.CHECK);
        assertThat(model.check().ready()).isEqualTo(13);
        assertThat(desk.notices().shown()).extracting(notice -> notice.text().key()).containsExactly("wizard.file.kept");
        model.returnTo(Step.FILE);
        model.open(List.of(NastyFile.in(folder)));
        assertThat(table().rows()).hasSize(15);
        assertThat(model.file().state().get().waiting()).hasSize(2);

        model.another();
        assertThat(table().rows()).hasSize(1);
        assertThat(model.step().get()).isEqualTo(Step.FILE);
    }

    @Test
    void whatIsStoppedLeadsBackToWhereItBeganAndCanBeDoneAgain() {
        atOnce = false;
        model.open(List.of(NastyFile.in(folder)));
        model.forward();
        model.forward();
        stop(jobs);
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);

        model.forward();
        jobs.remove().run();
        model.forward();
        stop(jobs);
        assertThat(model.step().get()).isEqualTo(Step.CHECK);

        model.forward();
        jobs.remove().run();
        model.forward();
        long before = workspace.ledger().reader().last();
        model.forward();
        stop(writes);
        assertThat(model.done().state().get()).isInstanceOfSatisfying(DoneState.Ready.class, ready -> assertThat(ready.stopped()).isTrue());
        assertThat(workspace.ledger().reader().last()).isEqualTo(before);
    }

    private void stop(Deque<Runnable> of) {
        desk.tasks().jobs().getFirst().stop();
        of.remove().run();
    }

    @Test
    void whatWasDecidedOfRowsThatStayedTheSameStaysWhenAnotherRowChanges() {
        read("Nome;Comune;Sito\nItaldesgn;Moncalieri;\nItaldesign;Moncalieri;\nDitta Nuova;Torio;\n");
        model.forward();
        model.forward();
        model.forward();
        assertThat(model.match().matches()).extracting(Matched::verdict).containsExactly(Verdict.MAYBE, Verdict.SAME);
        model.match().decideRest(Choice.NEW);
        model.match().decide(IntakeField.WEBSITE, Precedence.KEEP);
        Decisions decided = model.match().decisions();
        assertThat(decided.rows()).containsOnlyKeys(0);

        model.returnTo(Step.CHECK);
        Objects.requireNonNull(model.check().checks()).fix(2, IntakeField.MUNICIPALITY, "Torino");
        model.forward();
        assertThat(model.match().matches()).hasSize(3);
        assertThat(model.match().decisions()).isEqualTo(decided);

        model.returnTo(Step.CHECK);
        Objects.requireNonNull(model.check().checks()).fix(0, IntakeField.NAME, "Bitron Industrie Esempio");
        model.forward();
        assertThat(model.match().decisions().rows()).isEmpty();
        assertThat(model.match().decisions().fields()).isEqualTo(decided.fields());
    }

    @Test
    void whatCannotBeReadInAnotherWayStaysAsItWasRead() {
        Table read = read("Nome;Nota\nDitta Esempio;prova,\"aperta\n");

        model.file().readAs(separatedBy(','));
        assertThat(table()).isSameAs(read);
        assertThat(model.file().state().get().refusal()).isNotNull();

        model.file().readAs(separatedBy(';'));
        assertThat(table().columns()).containsExactly("Nome", "Nota");
        assertThat(model.file().state().get().refusal()).isNull();
    }

    private Table read(String text) {
        model.paste(text);
        return table();
    }

    private Format separatedBy(char separator) {
        Format format = table().format();
        return new Format(format.kind(), format.charset(), separator, format.headed(), format.sheet(), format.days(), format.decimal());
    }

    @Test
    void aPlanThatCannotBeMadeLeadsBackToTheStepBefore() {
        toCheck();
        model.forward();
        workspace.close();
        model.forward();
        assertThat(failures).isNotEmpty();
        assertThat(model.step().get()).isEqualTo(Step.DUPLICATES);

        failures.clear();
        workspace = open();
    }

    @Test
    void whatIsTakenBackIsNoLongerCalledImportedUntilItIsBroughtBack() throws IOException {
        Path odd = folder.resolve("Fiera \"2026\", Torino.csv");
        Files.writeString(odd, "Nome;Provincia\nEsempio Annullato Srl;TO\n");
        model.open(List.of(odd));
        for (int i = 0; i < Step.values().length; i++) {
            model.forward();
        }
        Committed written = workspace.ledger().reader().history(1).getFirst();
        assertThat(workspace.search().count(model.done().query())).isEqualTo(1);

        Committed undone = workspace.ledger().undo(written.id(), "tester", false);
        model.done().look();
        assertThat(model.done().state().get()).isInstanceOfSatisfying(DoneState.TakenBack.class, back -> assertThat(back.whole()).isTrue());
        assertThat(model.canReturnTo(Step.DUPLICATES)).isTrue();

        workspace.ledger().undo(undone.id(), "tester", false);
        model.done().look();
        assertThat(model.done().state().get()).isInstanceOf(DoneState.Written.class);

        String key = Objects.requireNonNull(model.done().state().get().report()).rows().getFirst().key();
        workspace.editor().set(key, List.of(Assignment.parse("founded=1950")), null, "tester");
        workspace.ledger().undo(written.id(), "tester", true);
        model.done().look();
        assertThat(model.done().state().get()).isInstanceOfSatisfying(DoneState.TakenBack.class, back -> assertThat(back.whole()).isFalse());
        assertThat(workspace.organisations().find(key)).isPresent();
    }

    /** As in the program, or when the test comes to it. */
    private void soon(Deque<Runnable> later, Runnable work) {
        if (atOnce) {
            work.run();
        } else {
            later.add(work);
        }
    }

    private void toCheck() {
        model.open(List.of(NastyFile.in(folder)));
        model.forward();
        model.forward();
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
    }

    /** Takes what is offered first for all that waits. */
    private void mendAll() {
        var checks = Objects.requireNonNull(model.check().checks());
        checks.found().forEach(found -> model.check().repairAll(found.rule()));
    }

    private Table table() {
        return Objects.requireNonNull(model.file().state().get().table());
    }
}
