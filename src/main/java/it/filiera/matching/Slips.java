package it.filiera.matching;

/** How far two words are apart: letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
public final class Slips {

    private static final double SLIP = 1.2;

    /** Few slip with the first letter. */
    private static final double FIRST_LETTER = 0.1;

    private Slips() {}

    /** How much two words are like each other for all their slips: the longer they are, the less a slip says. 0 where there are too many. */
    static double likeness(String one, String other) {
        int allowed = Math.min(allowed(one), allowed(other));
        int slips = allowed == 0 ? 1 : between(one, other, allowed);
        if (slips > allowed) {
            return 0;
        }
        double first = one.charAt(0) == other.charAt(0) ? 0 : FIRST_LETTER;
        return 1 - first - slips * SLIP / Math.max(one.length(), other.length());
    }

    /** One slip in words of at least four letters, two in those of at least nine; none where there is a digit. */
    static int allowed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return 0;
            }
        }
        return word.length() < 4 ? 0 : word.length() < 9 ? 1 : 2;
    }

    /** The letters of a word as bits: each slip changes two of them at most, so that words far apart need not be compared. */
    public static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** Their distance; {@code most + 1} where it is more than {@code most}. */
    public static int between(String one, String other, int most) {
        if (one.equals(other)) {
            return 0;
        }
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(one, other, i, row, last, before) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /** The least in the row. */
    private static int fill(String one, String other, int i, int[] row, int[] last, int[] before) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
