package it.filiera.query;

import static it.filiera.query.Example.CONTACTED;
import static it.filiera.query.Example.clause;
import static it.filiera.query.Example.filter;
import static it.filiera.query.Example.not;
import static it.filiera.query.Example.problem;
import static it.filiera.query.Example.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Message;
import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.Ago.Sign;
import it.filiera.query.FilterValue.Days;
import it.filiera.query.FilterValue.NotStated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "<90d, LESS, 90, DAY",
        "<90g, LESS, 90, DAY",
        "<=2W, AT_MOST, 2, WEEK",
        ">2s, MORE, 2, WEEK",
        ">=6m, AT_LEAST, 6, MONTH",
        ">1y, MORE, 1, YEAR",
        ">1A, MORE, 1, YEAR"
    })
    void aTimeAgoIsCountedInUnitsOfBothLanguages(String typed, Sign sign, int count, DayUnit unit) {
        assertThat(clause("contacted:" + typed)).isEqualTo(filter(CONTACTED, new Ago(sign, count, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01..2026-03-31, 2026-01-01, 2026-03-31",
        "2026, 2026-01-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-03-31, 2026-03-31, 2026-03-31",
        "31/3/2026, 2026-03-31, 2026-03-31",
        "3/2026, 2026-03-01, 2026-03-31",
        "2025..2026-03, 2025-01-01, 2026-03-31",
        "2026.., 2026-01-01,",
        "..2026, , 2026-12-31",
        ">=2026, 2026-01-01,",
        ">2026, 2027-01-01,",
        "<=2026-03, , 2026-03-31",
        "<2026-03, , 2026-02-28"
    })
    void daysHaveManySpellings(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(clause("contacted:" + typed)).isEqualTo(filter(CONTACTED, new Days(from, to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "Never", "mai", "none"})
    void whatNeverWasIsNotStated(String typed) {
        assertThat(clause("-contacted:" + typed)).isEqualTo(not(filter(CONTACTED, new NotStated())));
    }

    @ParameterizedTest
    @CsvSource({
        "<90d, 2026-08-26,",
        "<=90d, 2026-08-25,",
        ">90d, , 2026-08-24",
        ">=90d, , 2026-08-25",
        "<1y, 2025-11-24,",
        ">=1y, , 2025-11-23",
        "<0d, 2026-11-24,",
        ">99999y, , 0001-01-01"
    })
    void aTimeAgoIsCountedFromTheDayOnWhichOneAsks(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(query("-contacted:never,2020 contacted:" + typed).on(TODAY))
                .isEqualTo(new Query(List.of(
                        not(filter(CONTACTED, new NotStated(), new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))),
                        filter(CONTACTED, new Days(from, to)))));
    }

    @ParameterizedTest
    @CsvSource({
        "<90g, <90d",
        "1/1/2026..31/12/2026, 2026",
        "2026-2..2026-2-28, 2026-02",
        "5/3/2026, 2026-03-05",
        ">2026, 2027-01-01..",
        "mai, none",
        "2025..2026, 2025-01-01..2026-12-31"
    })
    void eachHasOneCanonicalForm(String typed, String canonical) {
        assertThat(QueryPrinter.print(query("contacted:" + typed))).isEqualTo("contacted:" + canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "..", "<", "<90", "<90q", "<-1d", "<100000d", "26", "2026-13", "2026-1-2-3", ">9999", "<0001", "0000", "\"never\"", "٣d", "<½d"})
    void whatIsNoDayIsRefused(String typed) {
        assertThat(problem("contacted:\"" + typed.replace("\"", "\\\"") + "\"").reason().key()).isEqualTo("query.not-a-day");
    }

    @Test
    void aTimeWithoutASideBringsBoth() {
        assertThat(problem("x contacted:2026,90d")).isEqualTo(new Problem(Message.of("query.no-side", "90d", "contacted"), 17, 20));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 2026-02-28", "30/2/2028, 2028-02-29", "31/4/2026, 2026-04-30"})
    void aDayThatTheMonthLacksBringsItsLast(String typed, String last) {
        assertThat(problem("contacted:" + typed).reason()).isEqualTo(Message.of("query.no-such-day", typed, "contacted", last));
    }

    @Test
    void daysTheWrongWayRoundBringTheRightOnes() {
        assertThat(problem("contacted:2026-03..2026-01").reason().arguments())
                .containsExactly("2026-03..2026-01", "contacted", "2026-01-01..2026-03-31");
    }

    @Test
    void aFilterOfDaysWithoutValueSaysWhatMayStandThere() {
        assertThat(problem("contacted:")).isEqualTo(new Problem(Message.of("query.no-days", "contacted"), 0, 10));
    }
}
