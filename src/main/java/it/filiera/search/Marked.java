package it.filiera.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the parts that answer the query.
 *
 * @param spans in their order, none touching another, all within the text
 */
public record Marked(String text, List<Span> spans) {

    /** So many characters are seen in any case; a match that ends beyond is brought forward. */
    private static final int SEEN = 30;

    private static final int BEFORE_MATCH = 14;
    private static final String LEFT_OUT = "… ";

    public Marked {
        spans = List.copyOf(spans);
    }

    /** The same from shortly before the first match, at the beginning of a word. */
    public Marked fromMatch() {
        if (spans.isEmpty() || spans.getFirst().end() <= SEEN) {
            return this;
        }
        int first = spans.getFirst().start();
        int from = text.indexOf(' ', Math.max(0, first - BEFORE_MATCH)) + 1;
        if (from == 0 || from > first) {
            from = first;
        }
        int shift = LEFT_OUT.length() - from;
        return new Marked(
                LEFT_OUT + text.substring(from),
                spans.stream().map(span -> new Span(span.start() + shift, span.end() + shift)).toList());
    }

    /** The first letters, with what is marked in them. */
    public Marked upTo(int letters) {
        if (text.length() <= letters) {
            return this;
        }
        int end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
        return new Marked(text.substring(0, end), spans.stream().filter(span -> span.end() <= end).toList());
    }

    /** The text in pieces, marked and unmarked by turns. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            add(pieces, at, span.start(), false);
            add(pieces, span.start(), span.end(), true);
            at = span.end();
        }
        add(pieces, at, text.length(), false);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), marked));
        }
    }

    /** A stretch that is marked as a whole, or not. */
    public record Piece(String text, boolean marked) {}
}
