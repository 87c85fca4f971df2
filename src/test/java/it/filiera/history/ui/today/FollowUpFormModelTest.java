package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.support.BareDesk;
import it.filiera.ui.Desk;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does what is written down, on a real profile where nobody has said yet who works here. */
class FollowUpFormModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Workspace workspace;
    private OnDuty duty;
    private Desk desk;

    @BeforeEach
    void open() {
        workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC());
        duty = new OnDuty(workspace.officers(), "login");
        desk = BareDesk.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private FollowUpFormModel form(@Nullable FollowUp before) {
        return new FollowUpFormModel(
                new Doing(workspace, duty, desk), new KnownWhom(workspace, duty, Clock.systemUTC()), desk.tasks(), TODAY, before);
    }

    private void save(FollowUpFormModel form, String task) {
        form.task().set(task);
        form.due().typed().set("+2w");
        form.save(_ -> {});
    }

    private List<FollowUp> open(Officer officer) {
        return workspace.followUps().open(new FollowUpQuery(officer.id(), null, null, false), 10);
    }

    @Test
    void whoSitsHereIsEnteredWhenItIsSavedAndNotBefore() {
        FollowUpFormModel form = form(null);
        assertThat(workspace.officers().all()).isEmpty();

        save(form, "Send the list");

        assertThat(workspace.officers().all()).singleElement().satisfies(me -> {
            assertThat(me.name()).isEqualTo("login");
            assertThat(open(me)).extracting(FollowUp::task).containsExactly("Send the list");
        });
    }

    @Test
    void whatAColleagueDoesEntersNobody() {
        Officer anna = workspace.officers().colleague("Anna Example", "tester");
        FollowUpFormModel form = form(null);
        form.officer().set(anna);

        save(form, "Send the list");
        assertThat(workspace.officers().all()).containsExactly(anna);

        save(form(open(anna).getFirst()), "Send the whole list");

        assertThat(open(anna)).extracting(FollowUp::task).containsExactly("Send the whole list");
        assertThat(workspace.officers().all()).containsExactly(anna);
    }

    @Test
    void whoSaidSoIsProposed() {
        Officer me = duty.present("Anna Example", "");

        assertThat(form(null).officer().get()).isEqualTo(me);
    }
}
