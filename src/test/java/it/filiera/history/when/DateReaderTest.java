package it.filiera.history.when;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import it.filiera.message.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Monday 23 November 2026. */
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    today                    | 2026-11-23
                    Oggi                     | 2026-11-23
                    tomorrow                 | 2026-11-24
                    DOMANI                   | 2026-11-24
                    dopodomani               | 2026-11-25
                    dopo domani              | 2026-11-25
                    day after tomorrow       | 2026-11-25
                    the day after tomorrow   | 2026-11-25
                    +2w                      | 2026-12-07
                    + 2 w                    | 2026-12-07
                    +2s                      | 2026-12-07
                    +2 sett.                 | 2026-12-07
                    +3d                      | 2026-11-26
                    +3g                      | 2026-11-26
                    +3                       | 2026-11-26
                    +1m                      | 2026-12-23
                    +1 mese                  | 2026-12-23
                    +1y                      | 2027-11-23
                    +1a                      | 2027-11-23
                    -1d                      | 2026-11-22
                    in 2 weeks               | 2026-12-07
                    in a week                | 2026-11-30
                    tra 2 settimane          | 2026-12-07
                    fra due settimane        | 2026-12-07
                    tra una settimana        | 2026-11-30
                    tra quindici giorni      | 2026-12-08
                    entro 10 giorni          | 2026-12-03
                    2 settimane              | 2026-12-07
                    in three months          | 2027-02-23
                    2 weeks ago              | 2026-11-09
                    2 settimane fa           | 2026-11-09
                    un mese fa               | 2026-10-23
                    a year ago               | 2025-11-23
                    friday                   | 2026-11-27
                    fri                      | 2026-11-27
                    venerdì                  | 2026-11-27
                    venerdi                  | 2026-11-27
                    venerdi'                 | 2026-11-27
                    VENERDÌ                  | 2026-11-27
                    ven.                     | 2026-11-27
                    mar                      | 2026-11-24
                    next friday              | 2026-11-27
                    venerdì prossimo         | 2026-11-27
                    prossimo venerdì         | 2026-11-27
                    domenica prossima        | 2026-11-29
                    by friday                | 2026-11-27
                    entro venerdì            | 2026-11-27
                    monday                   | 2026-11-30
                    next monday              | 2026-11-30
                    this monday              | 2026-11-23
                    friday next week         | 2026-12-04
                    venerdì della prossima settimana | 2026-12-04
                    last friday              | 2026-11-20
                    venerdì scorso           | 2026-11-20
                    end of month             | 2026-11-30
                    end of the month         | 2026-11-30
                    fine mese                | 2026-11-30
                    fine del mese prossimo   | 2026-12-31
                    end of next month        | 2026-12-31
                    fine settimana           | 2026-11-27
                    end of March             | 2027-03-31
                    fine febbraio 2028       | 2028-02-29
                    fine anno                | 2026-12-31
                    next week                | 2026-11-30
                    settimana prossima       | 2026-11-30
                    la prossima settimana    | 2026-11-30
                    next month               | 2026-12-01
                    mese prossimo            | 2026-12-01
                    15/3                     | 2027-03-15
                    15/03                    | 2027-03-15
                    15/3/2027                | 2027-03-15
                    15/3/28                  | 2028-03-15
                    15.3.                    | 2027-03-15
                    15.3.2028                | 2028-03-15
                    15-3                     | 2027-03-15
                    27/11                    | 2026-11-27
                    23/11                    | 2026-11-23
                    29/2                     | 2028-02-29
                    15 marzo                 | 2027-03-15
                    15 di marzo              | 2027-03-15
                    15 mar 2027              | 2027-03-15
                    15 mar. 28               | 2028-03-15
                    15 ago                   | 2027-08-15
                    1° maggio                | 2027-05-01
                    1º maggio                | 2027-05-01
                    March 15                 | 2027-03-15
                    March 15th, 2028         | 2028-03-15
                    the 2nd of June          | 2027-06-02
                    2027-03-15               | 2027-03-15
                    il 15                    | 2026-12-15
                    the 30th                 | 2026-11-30
                    31                       | 2026-12-31
                    Fri 27 Nov               | 2026-11-27
                    venerdì 27 novembre 2026 | 2026-11-27
                    mar 24 nov               | 2026-11-24
                    ven 27/11                | 2026-11-27
                    venerdì 27               | 2026-11-27
                    """)
    void readsWhatIsDue(String typed, LocalDate day) {
        assertThat(new DateReader(TODAY).read(typed, Direction.FUTURE)).isEqualTo(new Understood<>(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yesterday              | 2026-11-22
                    ieri                   | 2026-11-22
                    l’altro ieri           | 2026-11-21
                    altroieri              | 2026-11-21
                    the day before yesterday | 2026-11-21
                    friday                 | 2026-11-20
                    venerdì                | 2026-11-20
                    monday                 | 2026-11-16
                    15/3                   | 2026-03-15
                    23/11                  | 2026-11-23
                    24/11                  | 2025-11-24
                    15 marzo               | 2026-03-15
                    March 15               | 2026-03-15
                    29/2                   | 2024-02-29
                    il 15                  | 2026-11-15
                    31                     | 2026-10-31
                    2 settimane            | 2026-11-09
                    last week              | 2026-11-16
                    settimana scorsa       | 2026-11-16
                    mese scorso            | 2026-10-01
                    end of March           | 2026-03-31
                    """)
    void readsWhatHappened(String typed, LocalDate day) {
        assertThat(new DateReader(TODAY).read(typed, Direction.PAST)).isEqualTo(new Understood<>(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31/2         | 31/2: February 2027 has 28 days.
                    31 febbraio  | 31 febbraio: February 2027 has 28 days.
                    29/2/2027    | 29/2/2027: February 2027 has 28 days.
                    31.4.2028    | 31.4.2028: April 2028 has 30 days.
                    0/3          | 0/3: March 2027 has 31 days.
                    3/15         | 3/15: there is no month 15; the day comes first, as in 15/3.
                    32           | 32: no month has such a day; days go from 1 to 31.
                    next fursday | “next” is understood, “fursday” is not; did you mean friday?
                    fridya       | “fridya” is not a day; did you mean friday?
                    venerdo      | “venerdo” is not a day; did you mean venerdì?
                    prosimo venerdì | “venerdi” is understood, “prosimo” is not; did you mean prossimo?
                    soon         | “soon” is not a day; write for example today, +2w, friday or 15/3.
                    in 2 parsecs | “in 2” is understood, “parsecs” is not; write for example +2w, next friday or 15/3.
                    Mon 27 Nov   | 27 Nov 2026 is a Friday, not a Monday.
                    friday today | Each word of “friday today” is known, but together they are no date; write for example +2w, next friday or 15/3.
                    +99999999999w | “+99999999999w” is more than 100 years away.
                    1/1/1066     | “1/1/1066” is more than 100 years away.
                    ''           | Write a day, for example today, +2w, friday or 15/3.
                    ','          | “,” is not a day; write for example today, +2w, friday or 15/3.
                    😀           | “😀” is not a day; write for example today, +2w, friday or 15/3.
                    """)
    void refusesWhatIsNoDateWithWhatWasUnderstood(String typed, String sentence) {
        assertThat(new DateReader(TODAY).read(typed, Direction.FUTURE))
                .isInstanceOfSatisfying(NotRead.class, notRead -> assertThat(ENGLISH.say(notRead.reason())).isEqualTo(sentence));
    }

    @Test
    void refusesInItalianToo() {
        assertThat(new DateReader(TODAY).read("31/2", Direction.FUTURE))
                .isInstanceOfSatisfying(
                        NotRead.class, notRead -> assertThat(ITALIAN.say(notRead.reason())).isEqualTo("31/2: febbraio 2027 ha 28 giorni."));
        assertThat(new DateReader(TODAY).read("lunedì 27/11", Direction.FUTURE))
                .isInstanceOfSatisfying(
                        NotRead.class, notRead -> assertThat(ITALIAN.say(notRead.reason())).isEqualTo("Il 27 nov 2026 è venerdì, non lunedì."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"friday", "venerdì", "next friday", "venerdì prossimo"})
    void onAFridayTheNextOneIsAWeekAway(String typed) {
        LocalDate friday = LocalDate.of(2026, 11, 27);

        assertThat(new DateReader(friday).read(typed, Direction.FUTURE)).isEqualTo(new Understood<>(friday.plusWeeks(1)));
    }

    @Test
    void aMonthAfterTheLastOfJanuaryIsTheLastOfFebruary() {
        assertThat(new DateReader(LocalDate.of(2027, 1, 31)).read("+1m", Direction.FUTURE)).isEqualTo(new Understood<>(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void aPastedPageIsRefusedInOneShortSentence() {
        assertThat(new DateReader(TODAY).read("lorem ipsum ".repeat(10_000), Direction.FUTURE))
                .isInstanceOfSatisfying(NotRead.class, notRead -> assertThat(ENGLISH.say(notRead.reason())).hasSizeLessThan(200));
    }
}
