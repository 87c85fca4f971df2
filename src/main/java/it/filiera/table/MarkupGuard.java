package it.filiera.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stands before an XML parser, which keeps a name, a value or a comment in memory however long it is. Lets through what a workbook needs:
 * no document type, so no entities, and no stretch of markup or text longer than a cell may be.
 */
final class MarkupGuard extends FilterReader {

    /** A document type, which a workbook never has. */
    static final class Entities extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** A stretch too long. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** A cell with every letter written as a reference. */
    private static final int LONGEST = 8 * Budget.LONGEST_CELL;

    private static final int LONGEST_COMMENT = 1 << 16;

    private boolean isPlain = true;
    private int stretch;
    private int begun;
    private String ending = "";
    private int met;

    MarkupGuard(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] letters, int start, int length) throws IOException {
        int read = super.read(letters, start, length);
        int end = start + Math.max(0, read);
        for (int i = start; i < end; i++) {
            if (isPlain && letters[i] != '<') {
                stretch++;
            } else {
                look(letters[i]);
            }
        }
        refuseLong();
        return read;
    }

    /** Checked once for all letters of a reading, which are a few thousand. */
    private void refuseLong() throws TooLong {
        if (stretch > (ending.isEmpty() || ending.equals("]]>") ? LONGEST : LONGEST_COMMENT)) {
            throw new TooLong();
        }
    }

    private void look(char letter) throws IOException {
        stretch++;
        if (!ending.isEmpty()) {
            lookForEnding(letter);
        } else if (letter == '<') {
            stretch = 0;
            begun = 1;
        } else if (begun > 0) {
            lookAtBeginning(letter);
        }
        isPlain = begun == 0 && ending.isEmpty();
    }

    /** Right after a {@code <}: a comment, a section of plain text, an instruction, or a document type. */
    private void lookAtBeginning(char letter) throws IOException {
        boolean exclaimed = begun == 2;
        begun = 0;
        if (exclaimed && letter != '-' && letter != '[') {
            throw new Entities();
        } else if (exclaimed) {
            ending = letter == '-' ? "-->" : "]]>";
        } else if (letter == '?') {
            ending = "?>";
        } else if (letter == '!') {
            begun = 2;
        }
    }

    private void lookForEnding(char letter) {
        if (letter == ending.charAt(met)) {
            met++;
        } else if (met < ending.length() - 1 || letter != ending.charAt(0)) {
            met = letter == ending.charAt(0) ? 1 : 0;
        }
        if (met == ending.length()) {
            ending = "";
            met = 0;
            stretch = 0;
        }
    }
}
