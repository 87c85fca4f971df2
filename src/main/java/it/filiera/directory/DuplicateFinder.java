package it.filiera.directory;

import it.filiera.matching.Candidates;
import it.filiera.matching.Firm;
import it.filiera.matching.Likeness;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes through the whole directory once and finds the pairs of organisations that are or may be one, without those of which somebody
 * said that they are not. Holds what tells every firm from others in memory, about a kilobyte each.
 */
public final class DuplicateFinder {

    /** Of more pairs than these the surest are kept. */
    public static final int MOST = 10_000;

    private static final int STEP = 500;

    private static final Comparator<DuplicatePair> SUREST = Comparator.comparing(DuplicatePair::verdict)
            .thenComparing(DuplicatePair::score, Comparator.reverseOrder())
            .thenComparing(pair -> pair.one().name())
            .thenComparing(pair -> pair.other().name());

    private final FirmRows firms;
    private final DistinctPairs distinct;
    private final DecidedPairs decided = DecidedPairs.bundled();

    public DuplicateFinder(FirmRows firms, DistinctPairs distinct) {
        this.firms = firms;
        this.distinct = distinct;
    }

    /** Watches the pass and may stop it. */
    public interface Watch {

        /** Says how far it came; false asks it to stop. */
        boolean reached(long done, long all);
    }

    /** The surest first; empty when it was stopped. */
    public Optional<List<DuplicatePair>> find(Watch watch) {
        return find(Candidates.THRESHOLD, watch);
    }

    /** As {@link #find(Watch)}, with another threshold than {@link Candidates#THRESHOLD}. */
    public Optional<List<DuplicatePair>> find(double threshold, Watch watch) {
        Map<UUID, Firm<UUID>> all = new HashMap<>();
        Candidates<UUID> candidates = new Candidates<>(threshold);
        List<Firm<UUID>> rows = firms.all();
        for (Firm<UUID> firm : rows) {
            all.put(firm.id(), firm);
            candidates.add(firm);
            if (all.size() % STEP == 0 && !watch.reached(all.size(), 2L * rows.size())) {
                return Optional.empty();
            }
        }
        return pairs(rows, all, candidates, watch);
    }

    /** Those of which somebody said that they are not the same, by name, with what speaks for and against it. */
    public List<DuplicatePair> apart() {
        Set<DistinctPairs.Pair> known = distinct.all();
        Set<UUID> ids = known.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).collect(Collectors.toSet());
        Map<UUID, Firm<UUID>> named = firms.of(ids).stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        return known.stream()
                .filter(pair -> named.containsKey(pair.one()) && named.containsKey(pair.other()))
                .map(pair -> apart(Objects.requireNonNull(named.get(pair.one())), Objects.requireNonNull(named.get(pair.other()))))
                .sorted(Comparator.comparing(pair -> pair.one().name()))
                .toList();
    }

    private DuplicatePair apart(Firm<UUID> one, Firm<UUID> other) {
        Candidates<UUID> candidates = new Candidates<>(0);
        candidates.add(other);
        return candidates.of(one).stream()
                .findFirst()
                .map(alike -> pair(one, other, alike))
                .orElseGet(() -> new DuplicatePair(one, other, Verdict.NEW, 0, List.of()));
    }

    private Optional<List<DuplicatePair>> pairs(
            List<Firm<UUID>> rows, Map<UUID, Firm<UUID>> all, Candidates<UUID> candidates, Watch watch) {
        Set<DistinctPairs.Pair> known = distinct.all();
        List<DuplicatePair> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Firm<UUID> firm = rows.get(i);
            candidates.of(firm).stream()
                    .filter(alike -> firm.id().compareTo(alike.id()) < 0)
                    .map(alike -> pair(firm, Objects.requireNonNull(all.get(alike.id())), alike))
                    .filter(pair -> !known.contains(pair.ids()))
                    .forEach(found::add);
            trim(found, 2 * MOST);
            if (i % STEP == 0 && !watch.reached(rows.size() + i, 2L * rows.size())) {
                return Optional.empty();
            }
        }
        trim(found, 0);
        return Optional.of(List.copyOf(found));
    }

    private DuplicatePair pair(Firm<UUID> one, Firm<UUID> other, Likeness<UUID> alike) {
        List<Message> reasons = Stream.concat(decided.reason(one.key(), other.key()).stream(), alike.reasons().stream()).toList();
        return new DuplicatePair(one, other, alike.verdict(), alike.score(), reasons);
    }

    /** Sorts what is more than this, and leaves out what is least sure. */
    private static void trim(List<DuplicatePair> found, int unsorted) {
        if (found.size() > unsorted) {
            found.sort(SUREST);
            found.subList(Math.min(MOST, found.size()), found.size()).clear();
        }
    }
}
