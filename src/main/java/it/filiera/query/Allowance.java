package it.filiera.query;

import it.filiera.query.Token.Named;
import it.filiera.query.Token.Piece;

/**
 * How much one query may hold. People paste paragraphs and whole columns of a spreadsheet; without an end to it the search would fail
 * inside, where nobody can say why.
 */
final class Allowance {

    /** Words, filters and further numbers and days of a filter, together. */
    static final int PARTS = 64;

    /** Words that one filter lists: they cost the search little, but somebody has to read them. */
    static final int VALUES = 500;

    private int parts;

    void take(Token token, Clause clause) throws Refusal {
        switch (token) {
            case Token.Text(Piece piece, boolean _) -> take(piece.start(), piece.end(), words(piece.text()));
            case Named named -> take(named, clause);
        }
    }

    private void take(Named token, Clause clause) throws Refusal {
        int values = clause instanceof Clause.Filter filter ? filter.values().size() : 1;
        boolean numbers = clause instanceof Clause.Filter filter && filter.name().kind() != FilterName.Kind.WORDS;
        if (values > VALUES) {
            throw Problems.tooManyValues(token, VALUES);
        }
        take(token.start(), token.end(), numbers ? values : 1);
    }

    private void take(int start, int end, int more) throws Refusal {
        parts += more;
        if (parts > PARTS) {
            throw Problems.tooLong(start, end, PARTS);
        }
    }

    /** Runs of letters and digits, whatever stands between them; a sign alone counts as well. */
    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isOfWord(text.charAt(i));
            words += letter && !within ? 1 : 0;
            within = letter;
        }
        return Math.max(1, words);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
