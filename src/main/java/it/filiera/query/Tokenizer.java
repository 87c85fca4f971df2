package it.filiera.query;

import it.filiera.query.Token.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts an input into tokens. Takes any input: people are typing, so a missing closing quote is one still to come. */
final class Tokenizer {

    private final String input;
    private int at;

    Tokenizer(String input) {
        this.input = input;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            tokens.add(token());
        }
        return tokens;
    }

    private Token token() {
        boolean negated = Spelling.negates(input, at);
        if (negated) {
            at++;
        }
        if (here('"')) {
            return new Token.Text(quoted(), negated);
        }
        int colon = Spelling.colonOfFilter(input, at);
        return colon < 0 ? new Token.Text(bare(Spelling::isBlank), negated) : named(colon, negated);
    }

    private Token named(int colon, boolean negated) {
        Piece name = bare(c -> c == ':');
        at = colon + 1;
        List<Piece> values = new ArrayList<>();
        values.add(value());
        while (here(',')) {
            at++;
            values.add(value());
        }
        return new Token.Named(name, values, negated);
    }

    private Piece value() {
        return here('"') ? quoted() : bare(Spelling::endsValue);
    }

    private Piece bare(IntPredicate end) {
        int start = at;
        while (!atEnd() && !end.test(input.charAt(at))) {
            at++;
        }
        return new Piece(input.substring(start, at), false, start, at);
    }

    private Piece quoted() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (!atEnd() && !here('"')) {
            if (escapes()) {
                at++;
            }
            text.append(input.charAt(at++));
        }
        at = Math.min(at + 1, input.length());
        return new Piece(text.toString(), true, start, at);
    }

    /** A backslash escapes a quote or a backslash; before anything else it is itself, as in the paths people paste. */
    private boolean escapes() {
        return here('\\') && (input.startsWith("\"", at + 1) || input.startsWith("\\", at + 1));
    }

    private void skipBlanks() {
        while (!atEnd() && Spelling.isBlank(input.charAt(at))) {
            at++;
        }
    }

    private boolean here(char expected) {
        return !atEnd() && input.charAt(at) == expected;
    }

    private boolean atEnd() {
        return at == input.length();
    }
}
