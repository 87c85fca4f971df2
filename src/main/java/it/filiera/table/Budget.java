package it.filiera.table;

import it.filiera.message.Refused;

/** What one table may cost. The memory is reckoned, not measured: it holds however a file spends it, on rows, cells or long texts. */
final class Budget {

    /** Letters of a cell. */
    static final int LONGEST_CELL = 1 << 20;

    /** As many as a sheet has. */
    static final int MOST_COLUMNS = 16_384;

    /** Of text files; a sheet has hardly more. */
    static final int MOST_ROWS = 1_000_000;

    private static final long MOST_BYTES = 300_000_000;
    private static final int ROW = 80;
    private static final int CELL = 4;
    private static final int TEXT = 56;
    private static final int SHORT = 40;

    private final String name;
    private long bytes;
    private int rows;

    Budget(String name) {
        this.name = name;
    }

    /** A row of so many cells. */
    void row(int cells) {
        if (++rows > MOST_ROWS) {
            throw new Refused("table.too-large", name);
        }
        spend(ROW + (long) CELL * cells);
    }

    /** A text that was not there yet. */
    String text(String text) {
        spend(TEXT + text.length() * (text.length() < SHORT || isNarrow(text) ? 1L : 2L));
        return text;
    }

    /** Whether the platform keeps a letter in one byte. */
    private static boolean isNarrow(String text) {
        return text.chars().allMatch(letter -> letter < 256);
    }

    private void spend(long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new Refused("table.too-large", name);
        }
    }
}
