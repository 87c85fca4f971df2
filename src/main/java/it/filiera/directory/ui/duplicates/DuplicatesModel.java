package it.filiera.directory.ui.duplicates;

import it.filiera.directory.DecidedMerges;
import it.filiera.directory.DuplicateFinder;
import it.filiera.directory.DuplicatePair;
import it.filiera.message.Message;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The pairs that were found, and which of them are shown. FX thread only. */
final class DuplicatesModel {

    /** So many steps a pass may have that is begun by itself: one for each of ten thousand organisations to read it, one to compare it. */
    private static final long QUICK = 20_000;

    private final DuplicateFinder finder;
    private final DecidedMerges merges;
    private final Tasks tasks;
    private final LongSupplier written;
    private final ReadOnlyObjectWrapper<@Nullable List<DuplicatePair>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DuplicatePair>> apart = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ObjectProperty<@Nullable DuplicatePair> marked = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private long asOf = -1;
    private volatile long steps;

    /** {@code written} says on the FX thread the number of the newest change set. */
    DuplicatesModel(DuplicateFinder finder, DecidedMerges merges, Tasks tasks, LongSupplier written) {
        this.finder = finder;
        this.merges = merges;
        this.tasks = tasks;
        this.written = written;
    }

    /** All pairs, the surest first; null until they were looked for once. */
    ReadOnlyObjectProperty<@Nullable List<DuplicatePair>> found() {
        return found.getReadOnlyProperty();
    }

    /** How many pairs are decided to be one and not merged yet. */
    ReadOnlyIntegerProperty decided() {
        return decided.getReadOnlyProperty();
    }

    /** The search that is under way, or the merging. */
    ReadOnlyObjectProperty<@Nullable Job> running() {
        return running.getReadOnlyProperty();
    }

    /** Which pairs are shown. */
    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** Whether somebody said of a pair that they are two. */
    boolean isApart(DuplicatePair pair) {
        return apart.get().stream().anyMatch(other -> other.ids().equals(pair.ids()));
    }

    /** The pair that is marked. */
    ObjectProperty<@Nullable DuplicatePair> marked() {
        return marked;
    }

    /** Those that are to be shown. */
    List<DuplicatePair> shown() {
        return of(kind.get());
    }

    int count(Kind of) {
        return of(of).size();
    }

    private List<DuplicatePair> of(Kind wanted) {
        return wanted == Kind.APART ? apart.get() : all().stream().filter(wanted::takes).toList();
    }

    private List<DuplicatePair> all() {
        List<DuplicatePair> pairs = found.get();
        return pairs == null ? List.of() : pairs;
    }

    /** Whether something was written since they were found. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Looks for them when something was written since they were found; where that took long, only says so. */
    void refresh() {
        stale.set(asOf != written.getAsLong());
        if (running.get() == null && stale.get() && steps < QUICK) {
            search();
        }
    }

    /** Moves a pair of which somebody said just now that they are two, or that they may be one after all; where they were looked for meanwhile, nothing moves. */
    void move(DuplicatePair pair, boolean toApart) {
        if (toApart != isApart(pair)) {
            apart.set(toApart ? with(apart.get(), pair) : without(apart.get(), pair));
            found.set(toApart ? without(all(), pair) : all());
        }
    }

    private static List<DuplicatePair> with(List<DuplicatePair> pairs, DuplicatePair pair) {
        return Stream.concat(Stream.of(pair), pairs.stream()).toList();
    }

    private static List<DuplicatePair> without(List<DuplicatePair> pairs, DuplicatePair pair) {
        return pairs.stream().filter(other -> !other.ids().equals(pair.ids())).toList();
    }

    /** Merges what is decided, signed by {@code by}, and says how many that were. Meanwhile nothing is looked for. */
    void mergeDecided(Supplier<String> by, IntConsumer done) {
        if (running.get() != null) {
            return;
        }
        Job job = new Job(Message.of("decided.merging"), tasks);
        running.set(job);
        tasks.write(job, () -> merges.merge(by.get(), job::goesOn), merged -> {
            decided.set(decided.get() - merged);
            running.set(null);
            refresh();
            done.accept(merged);
        }, this::failed);
    }

    /** Looks for them. */
    void search() {
        Job job = new Job(Message.of("duplicates.searching"), tasks);
        long begun = written.getAsLong();
        running.set(job);
        stale.set(false);
        tasks.run(job, () -> finder.find((done, all) -> {
            steps = all;
            return job.goesOn(done, all);
        }).map(pairs -> new Found(pairs, finder.apart(), merges.open())), pairs -> came(pairs, begun), this::failed);
    }

    /** What was found before stays; they are not looked for again by themselves. */
    private void failed(Throwable reason) {
        running.set(null);
        stale.set(true);
        tasks.fail(reason);
    }

    private record Found(List<DuplicatePair> pairs, List<DuplicatePair> apart, int decided) {}

    private void came(Optional<Found> pairs, long begun) {
        running.set(null);
        pairs.ifPresentOrElse(
                all -> {
                    asOf = begun;
                    apart.set(all.apart());
                    decided.set(all.decided());
                    found.set(all.pairs());
                    refresh();
                },
                () -> stale.set(true));
    }
}
