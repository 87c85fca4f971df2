package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUp;
import it.filiera.history.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OffsetDateTime MORNING = TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC);

    @Test
    void whatIsDueStandsInFourGroups() {
        assertThat(Urgency.of(TODAY.minusDays(1), TODAY)).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(TODAY, TODAY)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(TODAY.plusDays(1), TODAY)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(TODAY.plusDays(7), TODAY)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(TODAY.plusDays(8), TODAY)).isEqualTo(Urgency.LATER);
    }

    @Test
    void theQuestionsForTheGroupsMissNoDayAndNameNoneTwice() {
        for (int days = -20; days < 20; days++) {
            LocalDate due = TODAY.plusDays(days);
            assertThat(List.of(Urgency.values())).filteredOn(urgency -> holds(urgency, due)).containsExactly(Urgency.of(due, TODAY));
        }
    }

    private static boolean holds(Urgency urgency, LocalDate due) {
        LocalDate from = urgency.query(null, TODAY).from();
        LocalDate until = urgency.query(null, TODAY).until();
        return (from == null || !due.isBefore(from)) && (until == null || !due.isAfter(until));
    }

    @Test
    void whatIsDoneStaysWhereItStoodAndIsNoLongerCounted() {
        Day day = day(
                List.of(task(1, -2, true), task(3, 0, true)),
                List.of(task(2, -1, false), task(4, 1, false)),
                Map.of(Urgency.OVERDUE, 1, Urgency.TODAY, 1));

        assertThat(day.rows()).extracting(DayTest::text)
                .containsExactly("OVERDUE 1", "task 1", "task 2", "TODAY 1", "task 3", "SOON 0", "task 4");
        assertThat(day.count()).isEqualTo(4);
        assertThat(day.openCount()).isEqualTo(2);
    }

    @Test
    void emptyGroupsAreNotThere() {
        assertThat(day(List.of(), List.of(), Map.of()).rows()).isEmpty();
        assertThat(day(List.of(task(1, 30, true)), List.of(), Map.of(Urgency.LATER, 1)).rows())
                .extracting(DayTest::text)
                .containsExactly("LATER 1", "task 1");
    }

    @Test
    void aFirstPageCountsWhatIsNotReadYetAndShowsNothingOutOfOrder() {
        Day day = day(List.of(task(1, 0, true)), List.of(task(2, 9, false)), Map.of(Urgency.TODAY, 5, Urgency.LATER, 9));

        assertThat(day.hasMore()).isTrue();
        assertThat(day.rows()).extracting(DayTest::text).containsExactly("TODAY 5", "task 1", "LATER 9");
    }

    private static Day day(List<Task> open, List<Task> done, Map<Urgency, Integer> counts) {
        return new Day(TODAY, open, done, counts, new Day.Promises(List.of(), 0), List.of(), List.of());
    }

    private static Task task(int number, int days, boolean open) {
        Named officer = new Named(new UUID(0, 0), "AE", "Anna Example");
        return new Task(
                new FollowUp(
                        new UUID(0, number), "task " + number, TODAY.plusDays(days), false, officer, null, null, null, null, MORNING,
                        open ? null : MORNING, null, 0),
                null);
    }

    private static String text(Row row) {
        return switch (row) {
            case Row.Heading(Urgency urgency, int count) -> urgency + " " + count;
            case Row.Line(Task task) -> task.followUp().task();
        };
    }
}
