package it.filiera.intake;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows that were checked, in blocks that go when memory runs short. Not for several threads. */
final class KeptRows {

    private static final int BLOCK = 256;

    private final List<@Nullable SoftReference<@Nullable CheckedRow[]>> blocks;

    KeptRows(int rows) {
        blocks = new ArrayList<>(Collections.nCopies(rows / BLOCK + 1, null));
    }

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
            blocks.set(number, new SoftReference<>(block));
        }
        return block;
    }

    /** Something changed: all of them may be others now. */
    void forget() {
        Collections.fill(blocks, null);
    }
}
