package it.filiera.search;

/** How many letters two words differ by; two letters that changed places count once. */
final class Spelling {

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;
    private static final int FIRST_LETTER_FREE_FROM = 6;

    private Spelling() {}

    /** How many letters of a word may be wrong: none in short words and in codes, where another letter is another word. */
    static int tolerance(String word) {
        if (word.length() < ONE_FROM || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < TWO_FROM ? 1 : 2;
    }

    /** How many letters at the beginning have to be right. */
    static int firmLetters(String word) {
        return word.length() < FIRST_LETTER_FREE_FROM ? 1 : 0;
    }

    /** The distance, or {@code most + 1} when it is larger than {@code most}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = step(a, b, i, j, row, last, beforeLast);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return Math.min(last[b.length()], most + 1);
    }

    private static int step(String a, String b, int i, int j, int[] row, int[] last, int[] beforeLast) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int distance = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(distance, beforeLast[j - 2] + 1) : distance;
    }
}
