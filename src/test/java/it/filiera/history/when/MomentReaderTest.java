package it.filiera.history.when;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import it.filiera.message.Messages;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Now is Monday 23 November 2026, 14:32. */
class MomentReaderTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 32);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    now                    | 2026-11-23T14:32
                    Adesso                 | 2026-11-23T14:32
                    14:30                  | 2026-11-23T14:30
                    14.30                  | 2026-11-23T14:30
                    9                      | 2026-11-23T09:00
                    alle 9                 | 2026-11-23T09:00
                    ore 9.30               | 2026-11-23T09:30
                    h 9:30                 | 2026-11-23T09:30
                    at 9am                 | 2026-11-23T09:00
                    2:30 pm                | 2026-11-23T14:30
                    12 am                  | 2026-11-23T00:00
                    noon                   | 2026-11-23T12:00
                    ieri a mezzogiorno     | 2026-11-22T12:00
                    14h30                  | 2026-11-23T14:30
                    today 14:30            | 2026-11-23T14:30
                    today, 14:30           | 2026-11-23T14:30
                    ieri 9                 | 2026-11-22T09:00
                    ieri alle 9            | 2026-11-22T09:00
                    ieri alle 9.30         | 2026-11-22T09:30
                    ieri 9.30              | 2026-11-22T09:30
                    alle 9 di ieri         | 2026-11-22T09:00
                    yesterday at 9         | 2026-11-22T09:00
                    9:15 yesterday         | 2026-11-22T09:15
                    15/3 09:30             | 2026-03-15T09:30
                    15.3. 9                | 2026-03-15T09:00
                    15 marzo 9:30          | 2026-03-15T09:30
                    15 marzo 2025 9:30     | 2025-03-15T09:30
                    March 15 at 9          | 2026-03-15T09:00
                    venerdì 9              | 2026-11-20T09:00
                    2 settimane fa alle 11 | 2026-11-09T11:00
                    -1d 9                  | 2026-11-22T09:00
                    2026-11-20 16:05       | 2026-11-20T16:05
                    2026-11-20T16:05       | 2026-11-20T16:05
                    2026-11-20T16:05:07    | 2026-11-20T16:05:07
                    """)
    void readsADayWithItsTime(String typed, LocalDateTime at) {
        assertThat(read(typed, ROME)).isEqualTo(new Understood<>(new Moment(at.atZone(ROME), null)));
        assertThat(read(typed, DETROIT)).isEqualTo(new Understood<>(new Moment(at.atZone(DETROIT), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:05Z, 2026-11-20T17:05+01:00[Europe/Rome]",
        "2026-11-20T16:05+01:00, 2026-11-20T16:05+01:00[Europe/Rome]",
        "2026-11-20T16:05:07.123-05:00, 2026-11-20T22:05:07+01:00[Europe/Rome]",
        "20/11 16:05 -05:00, 2026-11-20T22:05+01:00[Europe/Rome]"
    })
    void anOffsetMakesItAnInstantThatIsToldHere(String typed, ZonedDateTime at) {
        assertThat(read(typed, ROME)).isEqualTo(new Understood<>(new Moment(at, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ieri            | The day “ieri” is understood, the time is missing: write for example ieri 14:30.
                    15 marzo        | The day “15 marzo” is understood, the time is missing: write for example 15 marzo 14:30.
                    9.12            | The day “9.12” is understood, the time is missing: write for example 9.12 14:30.
                    25:00           | “25:00” is no time of day; write for example 9, 09:30 or 14:30.
                    ieri 14:75      | “14:75” is no time of day; write for example 9, 09:30 or 14:30.
                    13 pm           | “13pm” is no time of day; write for example 9, 09:30 or 14:30.
                    31/2 9:30       | 31/2: February 2026 has 28 days.
                    fursday 9:30    | “fursday” is not a day; did you mean friday?
                    soon            | “soon” is not a day; write for example today, +2w, friday or 15/3.
                    ''              | Write a day, for example today, +2w, friday or 15/3.
                    ieri 9:00+25:00 | “09:00+25:00” is no time of day; write for example 9, 09:30 or 14:30.
                    """)
    void refusesWhatIsNone(String typed, String sentence) {
        assertThat(refusal(read(typed, ROME))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " 9", "9:", "a", "1"})
    @Timeout(5)
    void aPastedPageIsRefusedAtOnce(String repeated) {
        assertThat(refusal(read(repeated.repeat(100_000), ROME))).hasSizeLessThan(250);
    }

    @Test
    void refusesAnHourThatTheClockSkips() {
        assertThat(refusal(read("29/3/2026 2:30", ROME)))
                .isEqualTo("02:30 does not exist on 29 Mar 2026 in Europe/Rome: the clock goes from 02:00 to 03:00. Write a time before or after.");
        assertThat(refusal(read("8/3/2026 2:00", DETROIT)))
                .isEqualTo("02:00 does not exist on 8 Mar 2026 in America/Detroit: the clock goes from 02:00 to 03:00. Write a time before or after.");
        assertThat(at("29/3/2026 3:00", ROME)).isEqualTo("2026-03-29T03:00+02:00[Europe/Rome]");
        assertThat(at("8/3/2026 1:59", DETROIT)).isEqualTo("2026-03-08T01:59-05:00[America/Detroit]");
    }

    @Test
    void takesTheFirstOfTwoEqualHoursAndSaysSo() {
        assertThat(read("25/10/2026 2:30", ROME)).isInstanceOfSatisfying(Understood.class, read -> {
            Moment moment = (Moment) read.value();
            assertThat(moment.at()).hasToString("2026-10-25T02:30+02:00[Europe/Rome]");
            assertThat(said(moment)).isEqualTo(
                    "02:30 comes twice on 25 Oct 2026 in Europe/Rome. The first is taken, 02:30+02:00; for the second write 02:30+01:00.");
        });
        assertThat(at("1/11/2026 1:30", DETROIT)).isEqualTo("2026-11-01T01:30-04:00[America/Detroit]");
    }

    @Test
    void theOffsetChoosesTheSecond() {
        assertThat(at("25/10/2026 2:30+01:00", ROME)).isEqualTo("2026-10-25T02:30+01:00[Europe/Rome]");
        assertThat(at("2026-11-01T01:30-05:00", DETROIT)).isEqualTo("2026-11-01T01:30-05:00[America/Detroit]");
        assertThat(at("2026-11-01T06:30Z", DETROIT)).isEqualTo("2026-11-01T01:30-05:00[America/Detroit]");
    }

    private static Read<Moment> read(String typed, ZoneId zone) {
        return new MomentReader(NOW.atZone(zone)).read(typed, Direction.PAST);
    }

    private static String at(String typed, ZoneId zone) {
        return read(typed, zone).toOptional().orElseThrow().at().toString();
    }

    private static @Nullable String said(Moment moment) {
        return moment.note() == null ? null : ENGLISH.say(moment.note());
    }

    private static String refusal(Read<Moment> read) {
        return read instanceof NotRead<Moment>(var reason) ? ENGLISH.say(reason) : "understood: " + read;
    }
}
