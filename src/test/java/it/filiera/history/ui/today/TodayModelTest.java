package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.history.InteractionKind;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model of the day on a real profile, without a toolkit. */
class TodayModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZonedDateTime AFTERNOON = TODAY.atTime(14, 32).atZone(Examples.ROME);

    @TempDir
    Path folder;

    private final ObjectProperty<ZonedDateTime> now = new SimpleObjectProperty<>(AFTERNOON);
    private Workspace workspace;
    private Examples examples;
    private OnDuty duty;
    private TodayModel model;
    private MineModel mine;

    @BeforeEach
    void open() {
        workspace = Workspace.open(new ProfileFolder(folder), Clock.fixed(AFTERNOON.toInstant(), ZoneOffset.UTC), "tester", _ -> {});
        examples = new Examples(workspace, TODAY);
        duty = new OnDuty(workspace.officers(), "tester");
        Tasks tasks = Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        });
        model = new TodayModel(new DayReader(workspace, duty), tasks, now);
        mine = new MineModel(new DayReader(workspace, duty), tasks, now);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theDayOfTheMockUp() {
        examples.day();
        model.refresh();
        mine.refresh();

        assertThat(lines()).startsWith("OVERDUE 4", "Send the certificate questionnaire", "Call back about machine capacity");
        assertThat(lines()).contains("TODAY 4", "SOON 6", "LATER 1").doesNotContain("Print the badges");
        assertThat(day().agenda()).extracting(each -> each.subject())
                .containsExactly("Mission briefing", "Buyers for spring", "Buyer call: Hyundai", "Visit: Sabelt, Moncalieri");
        assertThat(Objects.requireNonNull(mine.waiting().get()).number()).isEqualTo(4);
    }

    @Test
    void theBoxShowsMineEveryonesOrOneOfficers() {
        examples.add("Mine", 0, false, null);
        examples.add(examples.bruno, "Bruno’s", 0, false, null);
        model.refresh();
        assertThat(lines()).containsExactly("TODAY 1", "Mine");

        model.whose().set(new Whose.Everyone());
        assertThat(lines()).containsExactly("TODAY 2", "Mine", "Bruno’s");

        model.whose().set(new Whose.Of(examples.bruno));
        assertThat(lines()).containsExactly("TODAY 1", "Bruno’s");
    }

    @Test
    void theBadgeCountsMineWhoeverIsShown() {
        examples.add(examples.bruno, "Late", -1, false, null);
        model.whose().set(new Whose.Everyone());
        mine.refresh();
        assertThat(lines()).containsExactly("OVERDUE 1", "Late");
        assertThat(mine.waiting().get()).isNull();
    }

    @Test
    void doneStaysUntilMidnight() {
        UUID late = examples.add("Late", -1, false, null);
        examples.add("Tomorrow’s", 1, false, null);
        workspace.followUpEditor().done(late, 0, "All is well", "Anna Example");
        model.refresh();
        mine.refresh();
        assertThat(lines()).containsExactly("OVERDUE 0", "Late", "SOON 1", "Tomorrow’s");
        assertThat(mine.waiting().get()).isNull();
        assertThat(Objects.requireNonNull(mine.status().get()).arguments()).isEqualTo(List.of(1, 0));

        now.set(TODAY.atTime(23, 59).atZone(Examples.ROME));
        assertThat(lines()).contains("Late");

        now.set(TODAY.plusDays(1).atStartOfDay(Examples.ROME));
        assertThat(lines()).containsExactly("TODAY 1", "Tomorrow’s");
    }

    @Test
    void theDayBeginsHereNotInGreenwich() {
        now.set(TODAY.atTime(0, 10).atZone(Examples.ROME));
        examples.log(InteractionKind.CALL, TODAY.atTime(0, 5).atZone(Examples.ROME), null, null, "After midnight", "teksid");
        examples.log(InteractionKind.CALL, TODAY.atTime(23, 30).atZone(Examples.ROME).minusDays(1), null, null, "Before", "teksid");
        model.refresh();

        assertThat(day().agenda()).extracting(each -> each.subject()).containsExactly("After midnight");
    }

    @Test
    void aPromiseToABuyerStandsOnceInEachPlace() {
        examples.add("For a supplier", 0, true, "teksid");
        examples.add("For a buyer", 1, true, "hyundai");
        examples.add("Not promised", 1, false, "hyundai");
        model.refresh();

        assertThat(day().promises().first()).extracting(task -> task.followUp().task()).containsExactly("For a buyer");
        assertThat(day().promises().count()).isEqualTo(1);
        assertThat(lines()).containsOnlyOnce("For a buyer");
    }

    @Test
    void onlyTheFirstPromisesAreShownUntilAllAreAskedFor() {
        IntStream.range(0, 5).forEach(i -> examples.add("Promise " + i, i, true, "hyundai"));
        model.refresh();
        assertThat(day().promises().first()).hasSize(3);
        assertThat(day().promises().count()).isEqualTo(5);

        model.allPromises().set(true);
        assertThat(day().promises().first()).hasSize(5);
    }

    @Test
    void manyAreReadPageByPage() {
        int all = TodayModel.FIRST_PAGE + 50;
        IntStream.range(0, all).forEach(i -> examples.add("Task " + i, 10 + i, false, null));
        model.refresh();
        assertThat(model.rows()).hasSize(TodayModel.FIRST_PAGE + 1);
        assertThat(lines().getFirst()).isEqualTo("LATER " + all);

        model.more();
        assertThat(model.rows()).hasSize(all + 1);
        model.more();
        assertThat(model.rows()).hasSize(all + 1);
    }

    @Test
    void theMarkGoesToWhatStandsInThePlaceOfWhatIsGone() {
        UUID first = examples.add("First", 0, false, null);
        UUID second = examples.add("Second", 0, false, null);
        model.refresh();
        assertThat(model.selected().get()).isEqualTo(first);

        workspace.followUpEditor().remove(first, 0, "Anna Example");
        model.refresh();
        assertThat(model.selected().get()).isEqualTo(second);

        workspace.followUpEditor().remove(second, 0, "Anna Example");
        model.refresh();
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void whatIsPutOffLeavesTheMarkBehind() {
        UUID first = examples.add("First", 0, false, null);
        UUID second = examples.add("Second", 0, false, null);
        model.refresh();

        model.leave(first);
        workspace.followUpEditor().snooze(first, 0, TODAY.plusDays(1), "Anna Example");
        model.refresh();

        assertThat(model.selected().get()).isEqualTo(second);
        assertThat(lines()).containsExactly("TODAY 1", "Second", "SOON 1", "First");
    }

    private Day day() {
        return Objects.requireNonNull(model.day().get());
    }

    private List<String> lines() {
        return model.rows().stream()
                .map(row -> switch (row) {
                    case Row.Heading(Urgency urgency, int count) -> urgency + " " + count;
                    case Row.Line(Task task) -> task.followUp().task();
                })
                .toList();
    }
}
