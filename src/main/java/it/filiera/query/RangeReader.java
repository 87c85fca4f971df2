package it.filiera.query;

import it.filiera.query.FilterValue.Range;
import it.filiera.query.Token.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a value of a filter of numbers: {@code 50}, {@code 50..250}, {@code 50..}, {@code ..250}, {@code >=50}. */
final class RangeReader {

    private static final Pattern ONE = Pattern.compile("-?\\d+");
    private static final Pattern SPAN = Pattern.compile("(-?\\d+)?\\.\\.(-?\\d+)?");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<)(-?\\d+)");

    private final FilterName filter;
    private final Piece piece;

    RangeReader(FilterName filter, Piece piece) {
        this.filter = filter;
        this.piece = piece;
    }

    Range read() throws Refusal {
        try {
            return range(piece.text());
        } catch (NumberFormatException | ArithmeticException _) {
            throw Problems.tooLarge(filter, piece);
        }
    }

    private Range range(String text) throws Refusal {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return span(number(span.group(1)), number(span.group(2)));
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return bounded(bound.group(1), Long.parseLong(bound.group(2)));
        }
        if (ONE.matcher(text).matches()) {
            return span(number(text), number(text));
        }
        throw Problems.notANumber(filter, piece);
    }

    private Range span(@Nullable Long from, @Nullable Long to) throws Refusal {
        if (from == null && to == null) {
            throw Problems.notANumber(filter, piece);
        }
        if (from != null && to != null && from > to) {
            throw Problems.backwards(filter, piece, to, from);
        }
        return new Range(from, to);
    }

    private static Range bounded(String sign, long number) {
        return switch (sign) {
            case ">" -> new Range(Math.addExact(number, 1), null);
            case "<" -> new Range(null, Math.subtractExact(number, 1));
            case ">=" -> new Range(number, null);
            default -> new Range(null, number);
        };
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }
}
