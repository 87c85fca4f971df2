package it.filiera.history.when;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import it.filiera.message.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhenProperties {

    private static final Messages[] LANGUAGES = {new Messages(Locale.ENGLISH), new Messages(Locale.ITALIAN)};

    @Property(tries = 3000)
    void anyTextIsADayOrRefusedInASentence(@ForAll("texts") String typed, @ForAll("days") LocalDate today, @ForAll Direction direction) {
        if (new DateReader(today).read(typed, direction) instanceof NotRead<LocalDate> notRead) {
            assertIsASentence(notRead);
        }
    }

    @Property(tries = 3000)
    void anyTextIsAMomentOrRefusedInASentence(@ForAll("texts") String typed, @ForAll("days") LocalDate today, @ForAll Direction direction) {
        if (new MomentReader(today.atTime(9, 30).atZone(ZoneId.of("Europe/Rome"))).read(typed, direction) instanceof NotRead<Moment> notRead) {
            assertIsASentence(notRead);
        }
    }

    @Property
    void aWholeDateReadsBackInEveryForm(@ForAll("days") LocalDate today, @ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        assertThat(new DateReader(today).read(form.format(day), Direction.FUTURE)).isEqualTo(new Understood<>(day));
    }

    @Property
    void aDateWithoutYearIsTheNearestInItsDirection(
            @ForAll("days") LocalDate today, @ForAll("days") LocalDate day, @ForAll Direction direction) {
        LocalDate read = new DateReader(today).read(day.getDayOfMonth() + "/" + day.getMonthValue(), direction).toOptional().orElseThrow();

        assertThat(read.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
        assertThat(read.getMonth()).isEqualTo(day.getMonth());
        assertThat(direction.holds(read, today)).isTrue();
        boolean leap = day.getDayOfMonth() == 29 && day.getMonthValue() == 2;
        assertThat(Math.abs(read.toEpochDay() - today.toEpochDay())).isLessThanOrEqualTo(leap ? 8 * 366 : 366);
    }

    @Property
    void aWeekdayIsOneWithinTheWeekAndNeverToday(
            @ForAll("days") LocalDate today, @ForAll DayOfWeek weekday, @ForAll("locales") Locale locale, @ForAll Direction direction) {
        LocalDate read = new DateReader(today).read(weekday.getDisplayName(TextStyle.FULL, locale), direction).toOptional().orElseThrow();

        assertThat(read.getDayOfWeek()).isEqualTo(weekday);
        assertThat((read.toEpochDay() - today.toEpochDay()) * (direction == Direction.FUTURE ? 1 : -1)).isBetween(1L, 7L);
    }

    @Property
    void aMomentWithItsOffsetIsTheInstantItNames(@ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone, @ForAll("minutes") int minute) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        String typed = local.atZone(zone).toOffsetDateTime().toString();

        assertThat(new MomentReader(day.atTime(12, 0).atZone(zone)).read(typed, Direction.PAST).toOptional().orElseThrow().at())
                .isEqualTo(local.atZone(zone));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1999, 1, 1).toEpochDay(), LocalDate.of(2050, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 24 * 60 - 1);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.of("Europe/Rome"), ZoneId.of("America/Detroit"));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.ENGLISH, Locale.ITALIAN);
    }

    @Provide
    Arbitrary<DateTimeFormatter> forms() {
        return Combinators.combine(
                        Arbitraries.of("d/M/uuuu", "dd/MM/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu",
                                "EEEE d MMMM uuuu", "MMMM d, uuuu", "MMM d uuuu"),
                        locales())
                .as(DateTimeFormatter::ofPattern);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "next", "prossimo", "venerdì", "mar", "ago", "in", "tra", "2", "31", "15/3", "29/2", "weeks", "a", "fa", "+", "-", "end", "fine", "m", "mese",
                "15.3.", "14:30", "alle", "9", "2026-03-29", "T", "Z", "+01:00", ".", ",", "pm", "fursday", "99999999999");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(7).map(list -> String.join(" ", list)), pieces.list().ofMaxSize(4).map(list -> String.join("", list)));
    }

    private static void assertIsASentence(NotRead<?> notRead) {
        for (Messages language : LANGUAGES) {
            assertThat(language.say(notRead.reason())).matches("(?s).+[.?]").hasSizeLessThan(400);
        }
    }
}
