package it.filiera.matching;

import java.util.Arrays;

/**
 * Which firms have a key in common: an open hash of chains in plain arrays, twelve bytes an entry. A key that {@link #MOST} firms have
 * takes no more: it tells nothing, and comparing all of them with each other would never end.
 */
final class Blocks {

    static final int MOST = 32;

    private static final int NONE = -1;

    private int[] heads = filled(1 << 12);
    private int[] keys = new int[1 << 12];
    private int[] firms = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int size;

    void add(int key, int firm) {
        int hash = spread(key);
        if (count(hash) >= MOST) {
            return;
        }
        if (size == keys.length) {
            grow();
        }
        keys[size] = hash;
        firms[size] = firm;
        link(size++);
    }

    /** Puts those with this key into {@code found}, of {@link #MOST} places; how many they are. */
    int find(int key, int[] found) {
        int hash = spread(key);
        int count = 0;
        for (int entry = heads[slot(hash)]; entry != NONE && count < found.length; entry = next[entry]) {
            if (keys[entry] == hash) {
                found[count++] = firms[entry];
            }
        }
        return count;
    }

    private int count(int hash) {
        int count = 0;
        for (int entry = heads[slot(hash)]; entry != NONE; entry = next[entry]) {
            count += keys[entry] == hash ? 1 : 0;
        }
        return count;
    }

    private void link(int entry) {
        int slot = slot(keys[entry]);
        next[entry] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        firms = Arrays.copyOf(firms, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
        heads = filled(2 * size);
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    private int slot(int hash) {
        return hash & (heads.length - 1);
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
