package it.filiera.query;

import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.Days;
import it.filiera.query.Token.Piece;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value of a filter of days: how long ago ({@code <90d}, {@code >1y}), a day, a month or a year ({@code 2026-03-31},
 * {@code 2026-03}, {@code 2026}, {@code 31/3/2026}, {@code 3/2026}), or from one to another ({@code 2026-01-01..2026-03-31},
 * {@code 2026..}, {@code ..2026-03}, {@code >=2026}).
 */
final class DaysReader {

    private static final Pattern SIGNED = Pattern.compile("(>=|<=|>|<)(.+)");
    private static final Pattern SPAN = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([a-zA-Z])");

    private final FilterName filter;
    private final Piece piece;

    DaysReader(FilterName filter, Piece piece) {
        this.filter = filter;
        this.piece = piece;
    }

    FilterValue read() throws Refusal {
        Matcher signed = SIGNED.matcher(piece.text());
        if (signed.matches()) {
            return signed(Ago.Sign.of(signed.group(1)), signed.group(2));
        }
        Matcher span = SPAN.matcher(piece.text());
        if (span.matches()) {
            return span(period(span.group(1)), period(span.group(2)));
        }
        Period one = period(piece.text());
        return span(one, one);
    }

    private FilterValue signed(Ago.Sign sign, String text) throws Refusal {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return new Ago(sign, Integer.parseInt(ago.group(1)), DayUnit.of(ago.group(2)).orElseThrow(this::noDay));
        }
        Period period = period(text);
        if (period == null) {
            throw noDay();
        }
        return switch (sign) {
            case LESS -> days(null, period.first().minusDays(1));
            case AT_MOST -> days(null, period.last());
            case MORE -> days(period.last().plusDays(1), null);
            case AT_LEAST -> days(period.first(), null);
        };
    }

    private FilterValue span(@Nullable Period from, @Nullable Period to) throws Refusal {
        if (from != null && to != null && from.first().isAfter(to.last())) {
            throw Problems.backwards(filter, piece, to.first(), from.last());
        }
        return days(from == null ? null : from.first(), to == null ? null : to.last());
    }

    private Days days(@Nullable LocalDate from, @Nullable LocalDate to) throws Refusal {
        if (!Days.isSpan(from, to)) {
            throw noDay();
        }
        return new Days(from, to);
    }

    /** The days of what is written; null when nothing is. */
    private @Nullable Period period(String text) throws Refusal {
        if (text.isEmpty()) {
            return null;
        }
        return Period.of(text).orElseThrow(this::noDay);
    }

    /** Why it is none: no side is given, the month is shorter, or it is something else. */
    private Refusal noDay() {
        Matcher ago = AGO.matcher(piece.text());
        if (ago.matches() && DayUnit.of(ago.group(2)).isPresent()) {
            return Problems.noSide(filter, piece);
        }
        return Period.nearest(piece.text())
                .map(nearest -> Problems.noSuchDay(filter, piece, nearest))
                .orElseGet(() -> Problems.notADay(filter, piece));
    }
}
