package it.filiera.matching;

import java.util.Arrays;

/**
 * Which firms have a key in common: an open hash of chains in plain arrays, twelve bytes an entry. A key that {@link #MOST} firms have
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

    private int[] heads = filled(1 << 12);
    private int[] entries = new int[WIDTH << 12];
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
        int entry = WIDTH * size++;
        entries[entry + KEY] = hash;
        entries[entry + FIRM] = firm << COUNT_BITS | count;
        link(entry);
    }

    /** Whether {@link #MOST} firms have this key, or more. */
    boolean isFull(int key) {
        return count(spread(key)) == MOST;
    }

    /** Puts those with this key into {@code found}, of {@link #MOST} places; how many they are. */
    int find(int key, int[] found) {
        int hash = spread(key);
        int count = 0;
        for (int entry = newest(hash); entry != NONE; entry = entries[entry + NEXT]) {
            if (entries[entry + KEY] == hash) {
                found[count++] = entries[entry + FIRM] >>> COUNT_BITS;
            }
        }
        return count;
    }

    private int count(int hash) {
        int newest = newest(hash);
        return newest == NONE ? 0 : (entries[newest + FIRM] & MOST - 1) + 1;
    }

    private int newest(int hash) {
        int entry = heads[hash & heads.length - 1];
        while (entry != NONE && entries[entry + KEY] != hash) {
            entry = entries[entry + NEXT];
        }
        return entry;
    }

    private void link(int entry) {
        int slot = entries[entry + KEY] & heads.length - 1;
        entries[entry + NEXT] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        entries = Arrays.copyOf(entries, 2 * entries.length);
        heads = filled(2 * size);
        for (int entry = 0; entry < WIDTH * size; entry += WIDTH) {
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
