package it.filiera.search;

/** A part of a text, from its first character to behind its last. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no part of a text: " + start + " to " + end);
        }
    }

    boolean touches(Span other) {
        return start <= other.end && other.start <= end;
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
