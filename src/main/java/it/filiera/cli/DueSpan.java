package it.filiera.cli;

import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that {@code --due} asks for: {@code overdue}, {@code <=7d}, {@code >2w}, a day as people write it, or two with dots between them.
 *
 * @param from first day, null when there is none
 * @param until last day, null when there is none
 */
record DueSpan(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final DueSpan EVER = new DueSpan(null, null);

    private static final Pattern OVERDUE = Pattern.compile("(?i)overdue|scadut[aeio]|in ritardo");
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)(.+)");
    private static final Pattern SPAN = Pattern.compile("(.*?)\\s*\\.{2,}\\s*(.*)");

    /** What cannot be read is wrong usage. */
    static DueSpan read(String typed, LocalDate today) {
        String text = typed.strip();
        if (OVERDUE.matcher(text).matches()) {
            return new DueSpan(null, today.minusDays(1));
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return bounded(bound.group(1), day(bound.group(2), today));
        }
        Matcher span = SPAN.matcher(text);
        return span.matches() ? span(typed, side(span.group(1), today), side(span.group(2), today)) : only(day(text, today));
    }

    private static DueSpan bounded(String sign, LocalDate day) {
        return switch (sign) {
            case "<=" -> new DueSpan(null, day);
            case "<" -> new DueSpan(null, day.minusDays(1));
            case ">=" -> new DueSpan(day, null);
            default -> new DueSpan(day.plusDays(1), null);
        };
    }

    private static DueSpan span(String typed, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && from.isAfter(until)) {
            throw new WrongUsage("follow-ups.backwards", typed, from, until);
        }
        return new DueSpan(from, until);
    }

    private static DueSpan only(LocalDate day) {
        return new DueSpan(day, day);
    }

    private static @Nullable LocalDate side(String typed, LocalDate today) {
        return typed.isBlank() ? null : day(typed, today);
    }

    private static LocalDate day(String typed, LocalDate today) {
        return LogCommand.understood(new DateReader(today).read(typed, Direction.FUTURE));
    }
}
