package it.filiera.query;

import it.filiera.query.FilterName.Kind;
import it.filiera.query.FilterValue.Exactly;
import it.filiera.query.FilterValue.NotStated;
import it.filiera.query.Token.Named;
import it.filiera.query.Token.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind the name of a known filter. */
final class FilterReader {

    private final FilterName filter;
    private final Named token;

    FilterReader(FilterName filter, Named token) {
        this.filter = filter;
        this.token = token;
    }

    Clause read() throws Refusal {
        List<FilterValue> values = new ArrayList<>();
        for (Piece piece : token.values()) {
            if (!piece.blank()) {
                values.add(value(piece));
            }
        }
        if (values.isEmpty()) {
            throw Problems.noValue(filter.kind(), token);
        }
        return new Clause.Filter(filter, values);
    }

    private FilterValue value(Piece piece) throws Refusal {
        if (!piece.quoted() && saysNone(piece.text())) {
            return new NotStated();
        }
        return switch (filter.kind()) {
            case WORDS -> new Exactly(piece.text());
            case NUMBERS -> new RangeReader(filter, piece).read();
            case DAYS -> new DaysReader(filter, piece).read();
        };
    }

    /** What has no day never was, and one may say so. */
    private boolean saysNone(String text) {
        return text.equalsIgnoreCase(Spelling.NONE) || (filter.kind() == Kind.DAYS && Spelling.saysNever(text));
    }
}
