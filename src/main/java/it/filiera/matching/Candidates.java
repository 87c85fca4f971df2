package it.filiera.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Firms among which others are looked for, without comparing each with each: only those are compared that have a key of
 * {@link BlockKeys} in common. Not for several threads.
 */
public final class Candidates<K> {

    /** From this score on two firms may be one, see docs/data.md for what it finds and what it misses. */
    public static final double THRESHOLD = 0.3;

    private final double threshold;
    private final List<Prepared<K>> firms = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Frequencies frequencies = new Frequencies();
    private final NameLikeness names = new NameLikeness(frequencies);

    /** Which firms were compared with the one asked for last. */
    private int[] seen = new int[0];

    private int asked;
    private final int[] found = new int[Blocks.MOST];

    public Candidates() {
        this(THRESHOLD);
    }

    /** With another threshold than {@link #THRESHOLD}. */
    public Candidates(double threshold) {
        this.threshold = threshold;
    }

    public void add(Firm<K> firm) {
        Prepared<K> prepared = Prepared.of(firm);
        add(prepared, BlockKeys.of(prepared));
    }

    private void add(Prepared<K> prepared, int[] keys) {
        int number = firms.size();
        firms.add(prepared);
        frequencies.add(words(prepared));
        for (int key : keys) {
            blocks.add(key, number);
        }
    }

    /** What {@link #of} says, and then {@link #add}: for less than both. */
    public List<Likeness<K>> meet(Firm<K> firm) {
        Prepared<K> prepared = Prepared.of(firm);
        int[] keys = BlockKeys.of(prepared);
        List<Likeness<K>> alike = alike(prepared, keys);
        add(prepared, keys);
        return alike;
    }

    private static Collection<String> words(Prepared<?> firm) {
        Set<String> words = new HashSet<>();
        firm.names().forEach(name -> words.addAll(name.words()));
        return words;
    }

    /** Those that it is or may be, the surest first, without itself (the same id); never one with the verdict {@link Verdict#NEW}. */
    public List<Likeness<K>> of(Firm<K> firm) {
        Prepared<K> prepared = Prepared.of(firm);
        return alike(prepared, BlockKeys.of(prepared));
    }

    private List<Likeness<K>> alike(Prepared<K> prepared, int[] keys) {
        List<Likeness<K>> alike = new ArrayList<>();
        begin();
        for (int key : keys) {
            int count = blocks.find(key, found);
            if (count == Blocks.MOST && !BlockKeys.isSure(key)) {
                continue;
            }
            for (int i = 0; i < count; i++) {
                if (seen[found[i]] != asked) {
                    seen[found[i]] = asked;
                    compare(prepared, firms.get(found[i]), alike);
                }
            }
        }
        alike.sort(Comparator.<Likeness<K>, Verdict>comparing(Likeness::verdict).thenComparing(Likeness::score, Comparator.reverseOrder()));
        return alike;
    }

    private void begin() {
        asked++;
        if (seen.length < firms.size()) {
            seen = Arrays.copyOf(seen, Math.max(64, 2 * firms.size()));
        }
    }

    private void compare(Prepared<K> firm, Prepared<K> standing, List<Likeness<K>> alike) {
        if (standing.firm().id().equals(firm.firm().id())) {
            return;
        }
        if (!Evidence.canBeOne(firm, standing, threshold)) {
            return;
        }
        Evidence evidence = new Evidence(firm, standing, names.of(firm, standing));
        Verdict verdict = evidence.verdict(threshold);
        if (verdict != Verdict.NEW) {
            alike.add(new Likeness<>(standing.firm().id(), verdict, evidence.score(), evidence.shared(verdict), evidence.reasons()));
        }
    }
}
