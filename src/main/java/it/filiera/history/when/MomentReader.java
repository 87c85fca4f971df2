package it.filiera.history.when;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a day with its time as people write it: everything that {@link DateReader} knows, with 14:30, 14.30, 9, alle 9, 2:30 pm or noon behind it
 * or before it; a time alone is today’s; now, adesso; and ISO 8601 with or without an offset. Seconds are kept, their parts are not.
 *
 * <p>The clock is that of the place, whose zone {@code now} carries. An hour that the clock skips is refused. An hour that it shows twice is taken as
 * the first, with a note that says so; an offset behind the time tells which is meant.
 */
public record MomentReader(ZonedDateTime now) {

    private static final Pattern NOW = Pattern.compile("now|right now|just now|adesso|ora");
    private static final Pattern NOON = Pattern.compile("\\b(?:(?:a|at) )?(?:noon|mezzogiorno)\\b");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}");

    public Read<Moment> read(String typed, Direction direction) {
        String plain = NOON.matcher(Plain.of(typed)).replaceAll("12:00");
        return NOW.matcher(plain).matches() ? new Understood<>(new Moment(now, null)) : read(typed, plain, direction);
    }

    private Read<Moment> read(String typed, String plain, Direction direction) {
        Read<LocalDate> whole = day(typed, direction);
        if (DOTTED.matcher(plain).matches() && whole instanceof Understood<LocalDate>) {
            return new NotRead<>("when.no-time", Plain.shown(typed));
        }
        List<Clocked> ways = Clocked.of(plain).toList();
        for (Clocked way : ways) {
            Optional<LocalDate> day = day(way, direction).toOptional();
            if (day.isPresent() && way.time().isPresent()) {
                return new Clock(now.getZone()).at(day.get().atTime(way.time().get()), way.offset());
            }
        }
        return none(typed, ways, whole, direction);
    }

    private Read<Moment> none(String typed, List<Clocked> ways, Read<LocalDate> whole, Direction direction) {
        return switch (whole) {
            case Understood<LocalDate> _ -> new NotRead<>("when.no-time", Plain.shown(typed));
            case NotRead<LocalDate> notADay -> ways.stream().findFirst().map(way -> partly(way, direction)).orElse(new NotRead<>(notADay.reason()));
        };
    }

    /** Either the day or the time of it could not be read. */
    private NotRead<Moment> partly(Clocked way, Direction direction) {
        return switch (day(way, direction)) {
            case NotRead<LocalDate> notADay -> new NotRead<>(notADay.reason());
            case Understood<LocalDate> _ -> new NotRead<>("when.not-a-time", way.clock());
        };
    }

    private Read<LocalDate> day(Clocked way, Direction direction) {
        return way.day().isEmpty() ? new Understood<>(now.toLocalDate()) : day(way.day(), direction);
    }

    private Read<LocalDate> day(String typed, Direction direction) {
        return new DateReader(now.toLocalDate()).read(typed, direction);
    }
}
