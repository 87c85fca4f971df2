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

    /** Hashes of the firms' Partita IVA, side by side: most pairs are told apart by them alone. 0 where it is not known. */
    private int[] identifiers = new int[64];

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
        add(Asked.of(firm));
    }

    private void add(Asked<K> asked) {
        Prepared<K> prepared = asked.firm();
        int number = firms.size();
        if (number == identifiers.length) {
            identifiers = Arrays.copyOf(identifiers, 2 * number);
        }
        identifiers[number] = prepared.partitaIva().hashCode();
        firms.add(prepared);
        frequencies.add(words(prepared));
        for (int key : asked.keys()) {
            blocks.add(key, number);
        }
    }

    /** What {@link #of} says, and then {@link #add}: for less than both. */
    public List<Likeness<K>> meet(Asked<K> firm) {
        List<Likeness<K>> alike = alike(firm);
        add(firm);
        return alike;
    }

    private static Collection<String> words(Prepared<?> firm) {
        Set<String> words = new HashSet<>();
        firm.names().forEach(name -> words.addAll(name.words()));
        return words;
    }

    /** Those that it is or may be, the surest first, without itself (the same id); never one with the verdict {@link Verdict#NEW}. */
    public List<Likeness<K>> of(Firm<K> firm) {
        return alike(Asked.of(firm));
    }

    private List<Likeness<K>> alike(Asked<K> firm) {
        List<Likeness<K>> alike = new ArrayList<>();
        begin();
        for (int key : firm.keys()) {
            if (BlockKeys.isSure(key) || !blocks.isFull(key)) {
                compare(firm.firm(), key, alike);
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

    /** Two firms with different numbers that are one have the whole name or more in common, and so another key than this one. */
    private void compare(Prepared<K> firm, int key, List<Likeness<K>> alike) {
        int count = blocks.find(key, found);
        int identifier = BlockKeys.isSure(key) || !Evidence.needsMoreThanLikeNames(threshold) ? 0 : firm.partitaIva().hashCode();
        for (int i = 0; i < count; i++) {
            int standing = found[i];
            boolean another = identifier != 0 && identifiers[standing] != 0 && identifiers[standing] != identifier;
            if (seen[standing] != asked && !another) {
                seen[standing] = asked;
                compare(firm, firms.get(standing), alike);
            }
        }
    }

    private void compare(Prepared<K> firm, Prepared<K> standing, List<Likeness<K>> alike) {
        if (!Evidence.canBeOne(firm, standing, threshold) || standing.firm().id().equals(firm.firm().id())) {
            return;
        }
        Evidence evidence = new Evidence(firm, standing, names.of(firm, standing));
        Verdict verdict = evidence.verdict(threshold);
        if (verdict != Verdict.NEW) {
            alike.add(new Likeness<>(standing.firm().id(), verdict, evidence.score(), evidence.shared(verdict), evidence.reasons()));
        }
    }
}
