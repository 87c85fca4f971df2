package it.filiera.matching;

import java.util.HashMap;
import java.util.Map;

/** How many firms have a word in their names, and how much the word therefore tells. */
final class Frequencies {

    /** Among fewer firms than these a word is not rarer than it would be among these. */
    private static final int FEWEST = 300;

    private static final double LITTLE = 0.35;

    private final Map<String, int[]> counts = new HashMap<>();
    private int firms;

    void add(Iterable<String> words) {
        firms++;
        words.forEach(word -> counts.computeIfAbsent(word, _ -> new int[1])[0]++);
    }

    int of(String word) {
        int[] count = counts.get(word);
        return count == null ? 0 : count[0];
    }

    /** 1 for a word that one firm has, 0.1 for one that all have; letters and words of the trade less. */
    double weight(String word) {
        double all = Math.log(Math.max(FEWEST, firms));
        double rarity = Math.max(0.1, 1 - Math.log(Math.max(1, of(word) - 1)) / all);
        return word.length() == 1 || TradeWords.tellsLittle(word) ? rarity * LITTLE : rarity;
    }
}
