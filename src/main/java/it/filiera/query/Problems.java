package it.filiera.query;

import it.filiera.message.Message;
import it.filiera.query.Token.Named;
import it.filiera.query.Token.Piece;
import java.time.LocalDate;

/** Everything that can be wrong with an input, each with its message and place. */
final class Problems {

    /** Enough to recognise what was typed; a pasted page must not fill the screen. */
    private static final int SHOWN = 40;

    private Problems() {}

    static Refusal unknownFilter(Piece typed, Names known) {
        return known.nearest(typed.text())
                .map(nearest -> refusal("query.unknown-filter-nearest", typed, shown(typed), nearest, known.listed()))
                .orElseGet(() -> refusal("query.unknown-filter", typed, shown(typed), known.listed()));
    }

    static Refusal unknownField(Piece typed, Names known) {
        return known.nearest(typed.text())
                .map(nearest -> refusal("query.unknown-field-nearest", typed, shown(typed), nearest, known.listed()))
                .orElseGet(() -> refusal("query.unknown-field", typed, shown(typed), known.listed()));
    }

    static Refusal noValue(FilterName.Kind kind, Named token) {
        return switch (kind) {
            case WORDS -> refusal("query.no-words", token, shown(token.name()));
            case NUMBERS -> refusal("query.no-numbers", token, shown(token.name()));
            case DAYS -> refusal("query.no-days", token, shown(token.name()));
        };
    }

    static Refusal noField(Named token, Names known) {
        return refusal("query.no-field", token, known.listed());
    }

    static Refusal severalFields(Named token) {
        return refusal("query.several-fields", token);
    }

    static Refusal notANumber(FilterName filter, Piece typed) {
        return refusal("query.not-a-number", typed, shown(typed), filter.name());
    }

    static Refusal backwards(FilterName filter, Piece typed, Object least, Object most) {
        return refusal("query.backwards", typed, shown(typed), filter.name(), least + ".." + most);
    }

    static Refusal notADay(FilterName filter, Piece typed) {
        return refusal("query.not-a-day", typed, shown(typed), filter.name());
    }

    static Refusal noSuchDay(FilterName filter, Piece typed, LocalDate nearest) {
        return refusal("query.no-such-day", typed, shown(typed), filter.name(), nearest.toString());
    }

    static Refusal noSide(FilterName filter, Piece typed) {
        return refusal("query.no-side", typed, shown(typed), filter.name());
    }

    static Refusal tooLarge(FilterName filter, Piece typed) {
        return refusal("query.too-large", typed, shown(typed), filter.name());
    }

    static Refusal tooLong(int start, int end, int most) {
        return new Refusal(new Problem(Message.of("query.too-long", most), start, end));
    }

    static Refusal tooManyValues(Named token, int most) {
        return refusal("query.too-many-values", token, shown(token.name()), most);
    }

    private static Refusal refusal(String key, Piece at, Object... arguments) {
        return new Refusal(new Problem(Message.of(key, arguments), at.start(), at.end()));
    }

    private static Refusal refusal(String key, Named at, Object... arguments) {
        return new Refusal(new Problem(Message.of(key, arguments), at.start(), at.end()));
    }

    private static String shown(Piece typed) {
        String text = typed.text();
        return text.codePointCount(0, text.length()) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
