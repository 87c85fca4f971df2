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
            throw filter.kind() == Kind.NUMBERS ? Problems.noNumbers(token) : Problems.noWords(token);
        }
        return new Clause.Filter(filter, values);
    }

    private FilterValue value(Piece piece) throws Refusal {
        if (!piece.quoted() && piece.text().equalsIgnoreCase(Spelling.NONE)) {
            return new NotStated();
        }
        return filter.kind() == Kind.NUMBERS ? new RangeReader(filter, piece).read() : new Exactly(piece.text());
    }
}
