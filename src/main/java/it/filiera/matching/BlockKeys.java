package it.filiera.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Under which keys a firm is found again: two that are or may be one have at least one in common. Where as many firms have a key as
 * {@link Blocks} takes, it tells nothing, unless it is an identifier or a whole name: {@link #isSure}.
 */
final class BlockKeys {

    /** Words of a name that are taken two by two; what has more is found by them too. */
    private static final int PAIRED = 4;

    /** How keys begin that tell something whatever the number of firms: identifier, key, domain, phone, name. */
    private static final String SURE = "#k@+=";

    private BlockKeys() {}

    static boolean isSure(String key) {
        return SURE.indexOf(key.charAt(0)) >= 0;
    }

    static void of(Prepared<?> firm, Consumer<String> keys) {
        add(keys, "#", firm.partitaIva());
        add(keys, "#", firm.codiceFiscale());
        add(keys, "k", firm.key());
        add(keys, "@", firm.domain());
        add(keys, "@", firm.mailDomain());
        add(keys, "+", firm.phone());
        firm.names().forEach(name -> ofName(name, firm.towns(), keys));
    }

    private static void add(Consumer<String> keys, String kind, String value) {
        if (!value.isEmpty()) {
            keys.accept(kind + value);
        }
    }

    private static void ofName(Variant name, List<String> towns, Consumer<String> keys) {
        add(keys, "=", name.plain());
        add(keys, "=", name.raw());
        add(keys, "w", name.initials());
        towns.forEach(town -> keys.accept("=" + name.plain() + town));
        deletions(name.raw(), "~", keys);
        Set<String> words = new TreeSet<>(name.words());
        for (String word : words) {
            keys.accept("w" + word);
            towns.forEach(town -> keys.accept("t" + word + town));
            if (words.size() > 1 && !TradeWords.tellsLittle(word)) {
                deletions(word, "-", keys);
            }
        }
        pairs(List.copyOf(words), keys);
    }

    /** The word itself and all that is left of it without one letter: two words with one slip have one of these in common. */
    private static void deletions(String word, String kind, Consumer<String> keys) {
        if (word.length() > 3) {
            keys.accept(kind + word);
            for (int i = 0; i < word.length(); i++) {
                keys.accept(kind + word.substring(0, i) + word.substring(i + 1));
            }
        }
    }

    private static void pairs(List<String> words, Consumer<String> keys) {
        int paired = Math.min(PAIRED, words.size());
        for (int i = 0; i < paired; i++) {
            for (int j = i + 1; j < paired; j++) {
                keys.accept("&" + words.get(i) + " " + words.get(j));
            }
        }
    }
}
