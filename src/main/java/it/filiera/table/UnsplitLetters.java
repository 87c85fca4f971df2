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
        if (missing == 0) {
            missing = one < 0xC0 ? 0 : one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3;
            return one;
        }
        while (held.size() < 9 && isBreak(one)) {
            one = bytes.read();
        }
        missing = (one & 0xC0) == 0x80 && one >= 0 ? missing - 1 : 0;
        if (missing > 0 || held.isEmpty() || (one & 0xC0) == 0x80 && one >= 0) {
            return one;
        }
        if (one >= 0) {
            bytes.unread(one);
        }
        return held.remove();
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
