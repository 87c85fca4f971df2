package it.filiera.matching;

import java.util.Arrays;
import java.util.List;

/** Which words of one name are which of another; each word once, equal ones before those that are only alike. */
final class Alignment {

    private static final double CUT_SHORT = 0.8;
    private static final double LETTER = 0.6;

    /** Both have words of their own: two trades of one surname, two of a group. */
    private static final double BOTH_MORE = 0.8;
    private static final double LIGHT = 0.2;
    private static final double OTHER_NUMBER = 0.5;

    private final double[] mine;
    private final double[] yours;
    private final boolean[] myUsed;
    private final boolean[] yourUsed;
    private final boolean numbersDiffer;
    private double matched;

    /** Words of two names and what each of them weighs. */
    Alignment(double[] mine, double[] yours, List<String> myWords, List<String> yourWords) {
        this.mine = mine;
        this.yours = yours;
        this.myUsed = new boolean[mine.length];
        this.yourUsed = new boolean[yours.length];
        align(myWords, yourWords, 1);
        align(myWords, yourWords, LETTER);
        numbersDiffer = hasNumber(myWords, myUsed) && hasNumber(yourWords, yourUsed);
    }

    private void align(List<String> myWords, List<String> yourWords, double least) {
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < yours.length && !myUsed[i]; j++) {
                double likeness = yourUsed[j] ? 0 : least == 1 ? equal(myWords.get(i), yourWords.get(j)) : likeness(myWords.get(i), yourWords.get(j));
                if (likeness >= least) {
                    myUsed[i] = true;
                    yourUsed[j] = true;
                    matched += likeness * (mine[i] + yours[j]) / 2;
                }
            }
        }
    }

    private static boolean hasNumber(List<String> words, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && Character.isDigit(words.get(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static double equal(String one, String other) {
        return one.equals(other) ? 1 : 0;
    }

    private static double likeness(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? LETTER : 0;
        }
        double slips = Slips.likeness(one, other);
        if (slips > 0) {
            return slips;
        }
        return isCutShort(one, other) || isCutShort(other, one) ? CUT_SHORT : 0;
    }

    /** {@code Elettromecc} for {@code Elettromeccanica}: more than half of a long word. */
    private static boolean isCutShort(String piece, String word) {
        return piece.length() > 4 && piece.length() * 2 > word.length() && piece.length() < word.length() && word.startsWith(piece);
    }

    /** What the words in common weigh. */
    double matched() {
        return matched;
    }

    /** What the name with less to tell weighs. */
    double lighter() {
        return Math.min(Arrays.stream(mine).sum(), Arrays.stream(yours).sum());
    }

    /** How much of the lighter name is in the other one, and how much of the heavier one that is. */
    double score() {
        double lighter = lighter();
        double heavier = Math.max(Arrays.stream(mine).sum(), Arrays.stream(yours).sum());
        if (lighter == 0) {
            return 0;
        }
        double own = !hasOwn(myUsed, mine) || !hasOwn(yourUsed, yours) ? 1 : numbersDiffer ? OTHER_NUMBER : BOTH_MORE;
        return own * Math.min(1, matched / lighter) * (0.4 + 0.6 * Math.min(1, matched / heavier));
    }

    /** Whether a word that tells something is not in the other name. */
    private static boolean hasOwn(boolean[] used, double[] weights) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && weights[i] > LIGHT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one name is wholly in the other, and what that has more are words of this weight. */
    boolean restIs(double weight) {
        return all(myUsed) != all(yourUsed) && rest(myUsed, mine, weight) && rest(yourUsed, yours, weight) && matched > weight;
    }

    private static boolean all(boolean[] used) {
        for (boolean one : used) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private static boolean rest(boolean[] used, double[] weights, double weight) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && weights[i] != weight) {
                return false;
            }
        }
        return true;
    }
}
