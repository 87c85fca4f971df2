package it.filiera.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts letters together that a folded line of a card parts: old programs count bytes, and break a line inside of a letter of UTF-8. The
 * break comes after the letter instead, so that no line is lost.
 */
final class UnsplitLetters extends InputStream {

    private static final int MOST_HELD = 9;

    private final PushbackInputStream bytes;
    private final Deque<Integer> held = new ArrayDeque<>();
    private int missing;

    UnsplitLetters(InputStream bytes) {
        this.bytes = new PushbackInputStream(bytes, 3);
    }

    @Override
    public int read() throws IOException {
        if (missing == 0 && !held.isEmpty()) {
            return held.remove();
        }
        int one = bytes.read();
        while (missing > 0 && held.size() < MOST_HELD && isBreak(one)) {
            one = bytes.read();
        }
        boolean goesOn = one >= 0x80 && one < 0xC0;
        if (missing > 0 && !goesOn && !held.isEmpty()) {
            missing = 0;
            unread(one);
            return held.remove();
        }
        missing = missing > 0 && goesOn ? missing - 1 : lacking(one);
        return one;
    }

    /** How many bytes a letter still needs after its first one. */
    private static int lacking(int first) {
        if (first < 0xC0) {
            return 0;
        }
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Whether a break begins here with the space that says that the line goes on; holds it back then. */
    private boolean isBreak(int first) throws IOException {
        if (first != '\r' && first != '\n') {
            return false;
        }
        int second = bytes.read();
        int third = first == '\r' && second == '\n' ? bytes.read() : -1;
        int last = third >= 0 ? third : second;
        if (last == ' ' || last == '\t') {
            held.add(first);
            held.add(second);
            if (third >= 0) {
                held.add(third);
            }
            return true;
        }
        unread(third);
        unread(second);
        return false;
    }

    private void unread(int one) throws IOException {
        if (one >= 0) {
            bytes.unread(one);
        }
    }
}
