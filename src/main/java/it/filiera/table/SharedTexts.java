package it.filiera.table;

/** Makes short texts that come again and again, such as provinces, one text in memory. It forgets, so it stays small. */
final class SharedTexts {

    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 40;

    private final String[] places = new String[PLACES];
    private final Budget budget;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    String of(char[] letters, int start, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return budget.text(new String(letters, start, length));
        }
        int place = place(letters, start, length);
        String known = places[place];
        if (known == null || !isSame(known, letters, start, length)) {
            known = budget.text(new String(letters, start, length));
            places[place] = known;
        }
        return known;
    }

    private static int place(char[] letters, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash ^ hash >>> 15) & PLACES - 1;
    }

    private static boolean isSame(String known, char[] letters, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != letters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
