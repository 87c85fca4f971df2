package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.Database;
import it.filiera.ledger.Intent;
import it.filiera.support.History;
import it.filiera.support.Postgres;
import it.filiera.support.TestRows;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is logged, corrected, paged and taken back on H2 is so on PostgreSQL too. */
class HistoryOnPostgresTest {

    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 2, 10, 9, 30, 0, 0, History.DETROIT);

    @Test
    void aContactIsLoggedCorrectedPagedAndTakenBack() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            Database database = postgres.database();
            History history = new History(database);
            history.ledger.write(new Intent("tester", "new"), changes -> changes.insert(TestRows.firm("alfa")));
            UUID alfa = history.organisation("alfa");
            FollowUpEntry task = new FollowUpEntry("Call back", LocalDate.of(2026, 3, 1), true, history.bruno.id());
            Logged first = history.log(history.entry(InteractionKind.CALL, "First \uD83D\uDE97", MORNING, List.of(task), alfa));
            Logged second = history.log(history.call("Second", MORNING, alfa));
            history.editor.correct(second.id(), 0, history.call("Second, longer", MORNING.minusDays(1), alfa), "Bruno Example");
            assertThat(history.editor.correct(second.id(), 1, history.call("Second, longer", MORNING.minusDays(1), alfa), "Bruno Example"))
                    .isEmpty();
            TimelineSubject ofAlfa = new TimelineSubject.OfOrganisation(alfa);
            TimelinePage page = history.timeline.page(ofAlfa, TimelineFilter.ALL, null, 1);
            assertThat(page.entries()).extracting(Interaction::subject).containsExactly("First \uD83D\uDE97");
            assertThat(page.entries().getFirst().at()).isEqualTo(MORNING);
            assertThat(history.timeline.page(ofAlfa, TimelineFilter.ALL, page.next(), 1).entries())
                    .extracting(Interaction::subject)
                    .containsExactly("Second, longer");
            assertThat(history.followUps.open(new FollowUpQuery(history.bruno.id(), null, null, true), 10))
                    .extracting(FollowUp::task)
                    .containsExactly("Call back");
            history.ledger.undo(first.changeSet().id(), "tester", false);
            assertThat(history.timeline.page(ofAlfa, TimelineFilter.ALL, null, 10).entries()).hasSize(1);
            FollowUpQuery ofBruno = new FollowUpQuery(history.bruno.id(), null, null, false);
            assertThat(new WithdrawnFollowUps(database, history.ledger.reader()).of(ofBruno))
                    .extracting(Withdrawn::due)
                    .containsExactly(LocalDate.of(2026, 3, 1));
        }
    }
}
