package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges what we decided of the bundled directory: each pair is a change set of its own that can be undone by itself. What somebody
 * decided otherwise here stays as it is.
 */
public final class DecidedMerges {

    private final Database database;
    private final Merging merging;
    private final DistinctPairs distinct;

    public DecidedMerges(Database database, Merging merging, DistinctPairs distinct) {
        this.database = database;
        this.merging = merging;
        this.distinct = distinct;
    }

    /** What there is to do about a pair. */
    public enum State {
        OPEN,
        /** The one that was to be absorbed is part of another. */
        ALREADY,
        /** Somebody said that it is not the same as the survivor, or as another that becomes part of it. */
        DISTINCT,
        /** One of them is not in this profile. */
        MISSING
    }

    /**
     * A pair as it stands in this profile.
     *
     * @param survivor who stands for the one that was to stay; null when one of the two is missing, as {@code absorbed}
     */
    public record Step(DecidedPair pair, State state, @Nullable UUID survivor, @Nullable UUID absorbed) {}

    /** All of them, in the order in which they are to be merged. */
    public List<Step> steps() {
        List<DecidedPair> pairs = DecidedPairs.bundled().all();
        Map<String, UUID> ids = ids(pairs);
        Steps steps = new Steps(ids, new Survivors(database).of(ids.values()), distinct.all(), new HashMap<>());
        return pairs.stream().map(steps::of).toList();
    }

    /** How many are to be merged yet. */
    public int open() {
        return (int) steps().stream().filter(step -> step.state() == State.OPEN).count();
    }

    private Map<String, UUID> ids(List<DecidedPair> pairs) {
        Set<String> keys = new HashSet<>();
        pairs.forEach(pair -> keys.addAll(List.of(pair.survivor(), pair.absorbed())));
        return database.read()
                .select(ORGANISATION.ORG_KEY, ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ORG_KEY.in(keys))
                .fetchMap(ORGANISATION.ORG_KEY, ORGANISATION.ID);
    }

    private record Steps(Map<String, UUID> ids, Map<UUID, UUID> standing, Set<DistinctPairs.Pair> distinct, Map<UUID, Set<UUID>> joined) {

        Step of(DecidedPair pair) {
            UUID one = ids.get(pair.survivor());
            UUID other = ids.get(pair.absorbed());
            if (one == null || other == null) {
                return new Step(pair, State.MISSING, null, null);
            }
            UUID survivor = standing.getOrDefault(one, one);
            return new Step(pair, state(survivor, other), survivor, other);
        }

        private State state(UUID survivor, UUID absorbed) {
            Set<UUID> parts = joined.computeIfAbsent(survivor, one -> new HashSet<>(Set.of(one)));
            if (standing.containsKey(absorbed) || survivor.equals(absorbed)) {
                return State.ALREADY;
            }
            if (parts.stream().anyMatch(part -> distinct.contains(new DistinctPairs.Pair(part, absorbed)))) {
                return State.DISTINCT;
            }
            parts.add(absorbed);
            return State.OPEN;
        }
    }

    /** Merges an open one: what the survivor states stands, another place becomes a plant, whose figures are not those of the whole. */
    public Merged merge(Step open, String by) {
        MergePair pair = merging.read(String.valueOf(open.survivor()), String.valueOf(open.absorbed()));
        return merging.merge(pair, open.pair().choices(), by);
    }

    /** Merges all that are open, until they are done or it is stopped; gives how many that were. */
    public int merge(String by, DuplicateFinder.Watch watch) {
        List<Step> open = steps().stream().filter(step -> step.state() == State.OPEN).toList();
        int done = 0;
        while (done < open.size() && watch.reached(done, open.size())) {
            merge(open.get(done++), by);
        }
        return done;
    }
}
