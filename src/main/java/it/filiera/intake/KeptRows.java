package it.filiera.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows that were checked, in blocks of which those that were asked for last are kept. Not for several threads. */
final class KeptRows {

    private static final int BLOCK = 256;

    /** As many as a screen, and whoever goes through the rows in their order, come back to; all of them would fill the memory that writing needs. */
    private static final int MOST = 40;

    private final Map<Integer, @Nullable CheckedRow[]> blocks = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, @Nullable CheckedRow[]> eldest) {
            return size() > MOST;
        }
    };

    /** The row, made where it is not kept. */
    CheckedRow row(int row, IntFunction<CheckedRow> make) {
        @Nullable CheckedRow[] block = block(row / BLOCK);
        CheckedRow known = block[row % BLOCK];
        if (known == null) {
            known = make.apply(row);
            block[row % BLOCK] = known;
        }
        return known;
    }

    private @Nullable CheckedRow[] block(int number) {
        @Nullable CheckedRow[] block = blocks.get(number);
        if (block == null) {
            block = new CheckedRow[BLOCK];
            blocks.put(number, block);
        }
        return block;
    }

    /** Something changed: all of them may be others now. */
    void forget() {
        blocks.clear();
    }
}
