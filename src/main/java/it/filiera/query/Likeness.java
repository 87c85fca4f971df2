package it.filiera.query;

/**
 * How far a name is from what was typed: letters added, dropped, changed or swapped with their neighbour (optimal string alignment).
 * A word cut short or drawn out ({@code employee}, {@code province}) counts as one.
 */
record Likeness(String typed) {

    /** Near enough to suggest: one slip in a short word, two in a longer one. */
    boolean near(String name) {
        int slips = typed.length() < 4 ? 1 : 2;
        return cut(name) || (Math.abs(name.length() - typed.length()) <= slips && alignment(name) <= slips);
    }

    int distance(String name) {
        return cut(name) ? 1 : alignment(name);
    }

    private boolean cut(String name) {
        return Math.min(name.length(), typed.length()) > 1 && (name.startsWith(typed) || typed.startsWith(name));
    }

    private int alignment(String name) {
        int[][] cost = new int[typed.length() + 1][name.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, name, i, j);
            }
        }
        return cost[typed.length()][name.length()];
    }

    private int cheapest(int[][] cost, String name, int i, int j) {
        int change = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && typed.charAt(i - 1) == name.charAt(j - 2) && typed.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
