package it.filiera.matching;

/**
 * A firm with its name, numbers and keys taken apart, ready for {@link Candidates#meet}. Taking apart is a good part of the work and depends
 * on nothing else, so that each thread can do it for firms of its own.
 */
public final class Asked<K> {

    private final Prepared<K> firm;
    private final int[] keys;

    private Asked(Prepared<K> firm) {
        this.firm = firm;
        this.keys = BlockKeys.of(firm);
    }

    public static <K> Asked<K> of(Firm<K> firm) {
        return new Asked<>(Prepared.of(firm));
    }

    /** As whom it was asked for. */
    public K id() {
        return firm.firm().id();
    }

    Prepared<K> firm() {
        return firm;
    }

    int[] keys() {
        return keys;
    }
}
