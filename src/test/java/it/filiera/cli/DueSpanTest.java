package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Monday 23 November 2026. */
class DueSpanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "overdue, , 2026-11-22",
        "Scadute, , 2026-11-22",
        "<=7d, , 2026-11-30",
        "<7d, , 2026-11-29",
        "<= 1 week, , 2026-11-30",
        ">=friday, 2026-11-27, ",
        ">venerdì, 2026-11-28, ",
        "today, 2026-11-23, 2026-11-23",
        "15/3, 2027-03-15, 2027-03-15",
        "today..+2w, 2026-11-23, 2026-12-07",
        "27.11..15.3.2027, 2026-11-27, 2027-03-15",
        "2026-12-01.., 2026-12-01, ",
        "..domani, , 2026-11-24"
    })
    void readsTheDaysThatAreAskedFor(String typed, @Nullable LocalDate from, @Nullable LocalDate until) {
        assertThat(DueSpan.read(typed, TODAY)).isEqualTo(new DueSpan(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<=", "soon", "31/2", "friday..today", "<=fursday"})
    void whatIsNoneIsWrongUsage(String typed) {
        assertThatExceptionOfType(WrongUsage.class).isThrownBy(() -> DueSpan.read(typed, TODAY));
    }
}
