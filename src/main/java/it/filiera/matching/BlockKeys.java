package it.filiera.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which keys a firm is found again: two that are or may be one have at least one in common. Where as many firms have a key as
 * {@link Blocks} takes, it tells nothing, unless it is an identifier or a whole name: {@link #isSure}.
 */
final class BlockKeys {

    /** Words of a name that are taken two by two; what has more is found by them too. */
    private static final int PAIRED = 4;

    /** Kinds of keys that tell something whatever the number of firms: identifier, key, domain, phone, name. */
    private static final String SURE = "#k@+=";

    private int[] keys = new int[64];
    private int size;

    private BlockKeys() {}

    static boolean isSure(int key) {
        return (key & 1) == 1;
    }

    /** Each once. A key is a hash: two that are the same by chance cost a comparison more. */
    static int[] of(Prepared<?> firm) {
        BlockKeys keys = new BlockKeys();
        keys.addAll(firm);
        return keys.distinct();
    }

    private int[] distinct() {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || keys[i] != keys[kept - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    private void addAll(Prepared<?> firm) {
        add('#', firm.partitaIva());
        add('#', firm.codiceFiscale());
        add('k', firm.key());
        add('@', firm.domain());
        add('@', firm.mailDomain());
        add('+', firm.phone());
        firm.names().forEach(name -> addName(name, firm.towns()));
    }

    private void add(char kind, String value) {
        if (!value.isEmpty()) {
            put(kind, hash(kind, value));
        }
    }

    private void put(char kind, int hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = hash << 1 | (SURE.indexOf(kind) >= 0 ? 1 : 0);
    }

    private static int hash(int begun, String text) {
        int hash = begun;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void addName(Variant name, List<String> towns) {
        add('=', name.plain());
        add('=', name.raw());
        add('w', name.initials());
        String sorted = name.sorted().replace(" ", "");
        add('=', sorted);
        for (String town : towns) {
            put('=', hash(hash('=', name.plain()), town));
            put('=', hash(hash('=', sorted), town));
        }
        deletions(name.raw(), '~');
        Set<String> words = new TreeSet<>(name.words());
        for (String word : words) {
            add('w', word);
            towns.forEach(town -> put('t', hash(hash('t', word), town)));
            if (words.size() > 1 && !TradeWords.tellsLittle(word)) {
                deletions(word, '-');
            }
        }
        pairs(List.copyOf(words));
    }

    /** The word itself and all that is left of it without one letter: two words with one slip have one of these in common. */
    private void deletions(String word, char kind) {
        if (word.length() > 3) {
            put(kind, hash(kind, word));
            int before = kind;
            for (int i = 0; i < word.length(); i++) {
                int hash = before;
                for (int j = i + 1; j < word.length(); j++) {
                    hash = 31 * hash + word.charAt(j);
                }
                put(kind, hash);
                before = 31 * before + word.charAt(i);
            }
        }
    }

    private void pairs(List<String> words) {
        int paired = Math.min(PAIRED, words.size());
        for (int i = 0; i < paired; i++) {
            for (int j = i + 1; j < paired; j++) {
                put('&', hash(31 * hash('&', words.get(i)) + ' ', words.get(j)));
            }
        }
    }
}
