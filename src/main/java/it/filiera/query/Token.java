package it.filiera.query;

import java.util.List;

/** What the tokenizer cuts the input into, before any name or value is looked at. */
sealed interface Token {

    boolean negated();

    /** A stretch of input. The text has no quotes and no escapes any more; start and end count them in. */
    record Piece(String text, boolean quoted, int start, int end) {

        boolean blank() {
            return Spelling.isBlank(text);
        }
    }

    record Text(Piece piece, boolean negated) implements Token {}

    /** A name, a colon and at least one value, which may be blank. */
    record Named(Piece name, List<Piece> values, boolean negated) implements Token {

        int start() {
            return name.start();
        }

        int end() {
            return values.getLast().end();
        }
    }
}
