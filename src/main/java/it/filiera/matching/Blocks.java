package it.filiera.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which firms have a key in common: an open hash of chains in plain arrays, twelve bytes an entry, in pieces that are never copied. A key that {@link #MOST} firms have
 * takes no more: it tells nothing, and comparing all of them with each other would never end.
 */
final class Blocks {

    static final int MOST = 32;

    private static final int NONE = -1;

    /** An entry is three numbers side by side, so that one look at the memory gives all of them. */
    private static final int WIDTH = 3;

    private static final int KEY = 0;
    private static final int NEXT = 1;

    /** The firm, and in the last bits how many had the key before it. */
    private static final int FIRM = 2;

    private static final int COUNT_BITS = 5;

    /** Entries in one array: too few to be a burden for the heap. */
    private static final int PIECE_BITS = 14;

    private int[] heads = filled(1 << 12);
    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    void add(int key, int firm) {
        int hash = spread(key);
        int count = count(hash);
        if (count == MOST) {
            return;
        }
        if (size == heads.length) {
            grow();
        }
        if (size >>> PIECE_BITS == pieces.size()) {
            pieces.add(new int[WIDTH << PIECE_BITS]);
        }
        int[] piece = pieces.get(size >>> PIECE_BITS);
        piece[place(size) + KEY] = hash;
        piece[place(size) + FIRM] = firm << COUNT_BITS | count;
        link(size++);
    }

    private static int place(int entry) {
        return WIDTH * (entry & (1 << PIECE_BITS) - 1);
    }

    private int get(int entry, int what) {
        return pieces.get(entry >>> PIECE_BITS)[place(entry) + what];
    }

    /** Whether {@link #MOST} firms have this key, or more. */
    boolean isFull(int key) {
        return count(spread(key)) == MOST;
    }

    /** Puts those with this key into {@code found}, of {@link #MOST} places; how many they are. */
    int find(int key, int[] found) {
        int hash = spread(key);
        int count = 0;
        for (int entry = newest(hash); entry != NONE; entry = get(entry, NEXT)) {
            if (get(entry, KEY) == hash) {
                found[count++] = get(entry, FIRM) >>> COUNT_BITS;
            }
        }
        return count;
    }

    private int count(int hash) {
        int newest = newest(hash);
        return newest == NONE ? 0 : (get(newest, FIRM) & MOST - 1) + 1;
    }

    private int newest(int hash) {
        int entry = heads[hash & heads.length - 1];
        while (entry != NONE && get(entry, KEY) != hash) {
            entry = get(entry, NEXT);
        }
        return entry;
    }

    private void link(int entry) {
        int slot = get(entry, KEY) & heads.length - 1;
        pieces.get(entry >>> PIECE_BITS)[place(entry) + NEXT] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        heads = filled(2 * size);
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    private static int spread(int key) {
        int hash = key * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
