package it.filiera.intake;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows that were checked, in blocks that go when memory runs short. Not for several threads. */
final class KeptRows {

    private static final int BLOCK = 256;

    private final Map<Integer, SoftReference<@Nullable CheckedRow[]>> blocks = new HashMap<>();

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
        SoftReference<@Nullable CheckedRow[]> reference = blocks.get(number);
        @Nullable CheckedRow[] block = reference == null ? null : reference.get();
        if (block == null) {
            block = new CheckedRow[BLOCK];
            blocks.put(number, new SoftReference<>(block));
        }
        return block;
    }

    /** Something changed: all of them may be others now. */
    void forget() {
        blocks.clear();
    }
}
