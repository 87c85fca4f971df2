package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.Interaction;
import it.filiera.history.InteractionKind;
import it.filiera.history.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZonedDateTime NOW = TODAY.atTime(14, 32).atZone(Examples.ROME);

    @Test
    void anEmptyDayShowsTheHoursOfWork() {
        Agenda agenda = Agenda.of(List.of(), NOW, false);

        assertThat(agenda.from()).isEqualTo(9);
        assertThat(agenda.to()).isEqualTo(18);
        assertThat(agenda.line(NOW)).hasValueSatisfying(hour -> assertThat(hour).isBetween(14.5, 14.6));
    }

    @Test
    void whatBeginsAtEightOrNowWidensIt() {
        assertThat(Agenda.of(List.of(at(8, 15, 30, Examples.ROME)), NOW, false).from()).isEqualTo(8);
        assertThat(Agenda.of(List.of(), NOW.withHour(18), false).to()).isEqualTo(19);
    }

    @Test
    void theNightIsFoldedAndCounted() {
        List<Interaction> day = List.of(at(6, 0, 60, Examples.ROME), at(7, 30, 60, Examples.ROME), at(20, 0, 60, Examples.ROME));

        Agenda folded = Agenda.of(day, NOW, false);
        assertThat(folded.before()).isEqualTo(1);
        assertThat(folded.after()).isEqualTo(1);
        assertThat(folded.blocks()).hasSize(1);
        assertThat(folded.from()).isEqualTo(8);

        Agenda whole = Agenda.of(day, NOW, true);
        assertThat(whole.blocks()).hasSize(3);
        assertThat(whole.from()).isEqualTo(6);
        assertThat(whole.to()).isEqualTo(21);
    }

    @Test
    void nightHidesTheLine() {
        ZonedDateTime night = NOW.withHour(23);

        assertThat(Agenda.of(List.of(), night, false).line(night)).isEmpty();
        assertThat(Agenda.of(List.of(), night, true).line(night)).isPresent();
    }

    @Test
    void otherZonesStandAtTheHourHere() {
        Agenda.Block block = Agenda.of(List.of(at(9, 0, 60, Examples.DETROIT)), NOW, false).blocks().getFirst();

        assertThat(block.starts()).isEqualTo(15);
        assertThat(block.ends()).isEqualTo(16);
    }

    @Test
    void whatOverlapsStandsSideBySideWhatFollowsDoesNot() {
        Agenda agenda = Agenda.of(
                List.of(at(10, 0, 60, Examples.ROME), at(10, 30, 60, Examples.ROME), at(11, 0, 30, Examples.ROME), at(12, 0, null, Examples.ROME)),
                NOW,
                false);

        assertThat(agenda.blocks()).extracting(Agenda.Block::column).containsExactly(0, 1, 0, 0);
        assertThat(agenda.blocks()).extracting(Agenda.Block::columns).containsExactly(2, 2, 2, 1);
        assertThat(agenda.blocks().getLast().ends()).isEqualTo(12.5);
    }

    private static Interaction at(int hour, int minute, @Nullable Integer minutes, ZoneId zone) {
        Named officer = new Named(new UUID(0, 0), "AE", "Anna Example");
        return new Interaction(
                new UUID(0, hour * 60L + minute), InteractionKind.MEETING, TODAY.atTime(hour, minute).atZone(zone), minutes, null, officer,
                List.of(), List.of(), List.of(), null, "Example", null, null, List.of(), List.of(), 0);
    }
}
