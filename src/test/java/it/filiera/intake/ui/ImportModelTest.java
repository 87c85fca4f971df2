package it.filiera.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.done.DoneState;
import it.filiera.officer.OnDuty;
import it.filiera.support.BareDesk;
import it.filiera.support.BundledProfile;
import it.filiera.table.Format;
import it.filiera.table.Table;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
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
    private static Desk desk;

    private ImportModel model;

    @BeforeAll
    static void open() {
        ProfileFolder profile = new ProfileFolder(folder.resolve("profile"));
        BundledProfile.bring(profile);
        workspace = Workspace.open(profile, Clock.systemUTC(), "tester", _ -> {});
        desk = BareDesk.in(folder);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void begin() {
        model = new ImportModel(new ImportDesk(desk, workspace, new OnDuty(workspace.officers(), "tester"), NOBODY));
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
