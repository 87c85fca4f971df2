package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DayWords english = new DayWords(new Messages(Locale.ENGLISH));
    private final DayWords italian = new DayWords(new Messages(Locale.ITALIAN));

    @Test
    void aLastDayIsLateTodayOrNamed() {
        assertThat(english.due(TODAY.minusDays(10), TODAY)).isEqualTo("10 days late");
        assertThat(english.due(TODAY.minusDays(1), TODAY)).isEqualTo("1 day late");
        assertThat(english.due(TODAY, TODAY)).isEqualTo("Today");
        assertThat(english.due(LocalDate.of(2026, 11, 27), TODAY)).isEqualTo("Fri 27 Nov");
        assertThat(english.due(LocalDate.of(2027, 1, 4), TODAY)).isEqualTo("Mon 4 Jan 2027");
    }

    @Test
    void italianSaysItItsOwnWay() {
        assertThat(italian.due(TODAY.minusDays(10), TODAY)).isEqualTo("10 giorni di ritardo");
        assertThat(italian.due(TODAY.minusDays(1), TODAY)).isEqualTo("1 giorno di ritardo");
        assertThat(italian.due(TODAY, TODAY)).isEqualTo("Oggi");
        assertThat(italian.due(LocalDate.of(2026, 11, 27), TODAY)).isEqualTo("ven 27 nov");
        assertThat(italian.heading(TODAY)).isEqualTo("Lunedì 23 novembre");
    }

    @Test
    void aDayIsSoFarAway() {
        assertThat(english.away(TODAY, TODAY)).isEqualTo("Today");
        assertThat(english.away(TODAY.plusDays(1), TODAY)).isEqualTo("Tomorrow");
        assertThat(english.away(TODAY.plusDays(4), TODAY)).isEqualTo("In 4 days");
        assertThat(english.away(TODAY.minusDays(1), TODAY)).isEqualTo("Yesterday");
        assertThat(italian.away(TODAY.minusDays(1200), TODAY)).isEqualTo("1.200 giorni fa");
    }

    @Test
    void theYearStandsOnlyWhereItIsAnother() {
        assertThat(english.day(LocalDate.of(2026, 11, 12), TODAY)).isEqualTo("12 Nov");
        assertThat(english.day(LocalDate.of(2025, 11, 12), TODAY)).isEqualTo("12 Nov 2025");
        assertThat(english.heading(TODAY)).isEqualTo("Monday 23 November");
    }
}
