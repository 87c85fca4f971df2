package it.filiera.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How names of places are shortened: {@code S.} for a saint, {@code T.se} for Torinese, {@code M.to} for Monferrato. */
final class Abbreviations {

    private static final Map<String, Set<String>> SAINTS =
            Map.of("s", Set.of("san", "santo", "santa", "sant"), "ss", Set.of("santi", "santissima", "santissimo"));

    private Abbreviations() {}

    /** Folded words; a shortened one keeps its points: {@code t.se}, {@code s.}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : text.strip().split("[\\s'’]+")) {
            int point = part.indexOf('.');
            boolean joined = point > 0 && part.length() - point > 4;
            if (joined) {
                words.add(Folded.of(part.substring(0, point)) + ".");
                words.add(folded(part.substring(point + 1)));
            } else {
                words.add(folded(part));
            }
        }
        return words;
    }

    private static String folded(String part) {
        int point = part.indexOf('.');
        return point < 0 ? Folded.of(part) : Folded.of(part.substring(0, point)) + "." + Folded.of(part.substring(point + 1));
    }

    static boolean match(List<String> shortened, String[] words) {
        if (shortened.size() != words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!matches(shortened.get(i), words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String shortened, String word) {
        int point = shortened.indexOf('.');
        String begin = point < 0 ? shortened : shortened.substring(0, point);
        Set<String> saints = SAINTS.get(begin);
        if (saints != null) {
            return saints.contains(word);
        }
        return point < 0
                ? word.equals(shortened)
                : !begin.isEmpty()
                        && word.length() > shortened.length()
                        && word.startsWith(begin)
                        && word.endsWith(shortened.substring(point + 1));
    }
}
