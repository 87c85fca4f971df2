package it.filiera.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what parts the cells of delimited text. */
final class Separators {

    private static final String CANDIDATES = ";\t,|";
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=([^\"\r\n])\"?[;,\\t|]*(?:\\r\\n|\\r|\\n|$)");
    private static final int LINES = 100;

    private Separators() {}

    /** What a first line {@code sep=;} says, which some spreadsheet programs write; 0 where there is none. */
    static char said(String beginning) {
        Matcher said = SAID.matcher(beginning);
        return said.lookingAt() ? said.group(1).charAt(0) : 0;
    }

    /** How many letters that line has, its end included. */
    static int lengthOfSaid(String beginning) {
        Matcher said = SAID.matcher(beginning);
        return said.lookingAt() ? said.end() : 0;
    }

    /**
     * The candidate that parts most rows into the same number of cells, and of two equal ones the one that makes more cells. One that most
     * rows do not have is a letter of its cells.
     */
    static char found(String beginning) {
        char best = CANDIDATES.charAt(0);
        double most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            double score = score(beginning, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        Map<Integer, Integer> lines = counts(text, separator);
        int all = lines.values().stream().mapToInt(Integer::intValue).sum();
        if (lines.getOrDefault(0, 0) * 2 > all) {
            return 0;
        }
        return lines.entrySet().stream()
                .filter(line -> line.getKey() > 0)
                .mapToDouble(line -> Math.pow((double) line.getValue() / all, 2) * (1 - 1 / (1.5 + line.getKey())))
                .max()
                .orElse(0);
    }

    /** How many rows have so many separators outside of quotes; empty rows are not counted. */
    private static Map<Integer, Integer> counts(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        int count = 0;
        int counted = 0;
        boolean quoted = false;
        boolean cellBegins = true;
        boolean empty = true;
        for (int i = 0; i < text.length() && counted < LINES; i++) {
            char letter = text.charAt(i);
            if (quoted) {
                quoted = letter != '"';
            } else if (letter == '\n' || letter == '\r') {
                counted += empty ? 0 : lines.merge(count, 1, Integer::sum) > 0 ? 1 : 0;
                count = 0;
                cellBegins = true;
                empty = true;
            } else {
                quoted = letter == '"' && (cellBegins || text.charAt(i - 1) == '"');
                cellBegins = letter == separator;
                count += cellBegins ? 1 : 0;
                empty = false;
            }
        }
        if (!empty && (counted == 0 || text.length() < DelimitedText.SAMPLE)) {
            lines.merge(count, 1, Integer::sum);
        }
        return lines;
    }
}
