package it.filiera.intake.ui.match;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.intake.Checks;
import it.filiera.intake.FieldDifference;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.intake.ui.ImportModel;
import it.filiera.intake.ui.Step;
import it.filiera.matching.Verdict;
import it.filiera.officer.OnDuty;
import it.filiera.support.BareDesk;
import it.filiera.support.BundledProfile;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about rows that may be firms of the bundled directory. Long work waits until the test does it. */
class MatchModelTest {

    @TempDir
    static Path folder;

    private static Workspace workspace;

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private ImportModel wizard;
    private MatchModel model;

    @BeforeAll
    static void bring() {
        BundledProfile.bring(new ProfileFolder(folder.resolve("profile")));
        workspace = Workspace.open(new ProfileFolder(folder.resolve("profile")), Clock.systemUTC(), "tester", _ -> {});
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void match() {
        Tasks tasks = new Tasks(Runnable::run, jobs::add, Runnable::run, Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        wizard = new ImportModel(
                new ImportDesk(BareDesk.in(folder, tasks), workspace, new OnDuty(workspace.officers(), "tester"), (_, _) -> Optional.empty()));
        model = wizard.match();
        wizard.paste("Nome;Comune;Dipendenti\nItaldesgn;Moncalieri;10\nItaldesig;Moncalieri;11\nItaldesing;Moncalieri;12\n");
        wizard.forward();
        forward();
        forward();
        assertThat(model.rows().get()).extracting(Matched::verdict).containsOnly(Verdict.MAYBE).hasSize(3);
    }

    private void forward() {
        wizard.forward();
        jobs.remove().run();
    }

    @Test
    void whatWasChangedInTheChosenRowIsComparedAgain() {
        assertThat(employees()).isEqualTo("10");

        wizard.returnTo(Step.CHECK);
        Checks checks = Objects.requireNonNull(wizard.check().checks());
        checks.fix(0, IntakeField.EMPLOYEES, "20");
        forward();

        assertThat(employees()).isEqualTo("20");
    }

    @Test
    void whileTheRestIsComparedNothingIsDecidedAndEveryRowSeenStaysItself() {
        Matched first = model.rows().get().getFirst();
        Matched second = model.rows().get().get(1);
        model.row(first);

        model.decideRest(Choice.SAME);
        Choices decided = model.choices().get();
        model.chosen().set(second);
        model.decide(Choice.SKIP);
        model.take(second.candidates().getLast());
        assertThat(model.choices().get()).isEqualTo(decided);
        assertThat(model.differences().get()).isEmpty();
        assertThat(model.row(first)).hasValueSatisfying(row -> assertThat(row.value(IntakeField.NAME)).isEqualTo("Italdesgn"));
        assertThat(model.row(second)).isEmpty();

        jobs.remove().run();
        assertThat(employees()).isEqualTo("11");
    }

    private String employees() {
        return model.differences().get().stream()
                .filter(difference -> difference.field() == IntakeField.EMPLOYEES)
                .map(FieldDifference::comes)
                .findFirst()
                .orElse("");
    }
}
