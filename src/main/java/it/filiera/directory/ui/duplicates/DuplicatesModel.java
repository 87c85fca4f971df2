package it.filiera.directory.ui.duplicates;

import it.filiera.directory.DuplicateFinder;
import it.filiera.directory.DuplicatePair;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The pairs that were found, and which of them are shown. FX thread only. */
final class DuplicatesModel {

    /** So many steps a pass may have that is begun by itself: one for each of ten thousand organisations to read it, one to compare it. */
    private static final long QUICK = 20_000;

    private final DuplicateFinder finder;
    private final Tasks tasks;
    private final LongSupplier written;
    private final ReadOnlyObjectWrapper<@Nullable List<DuplicatePair>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> running = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DuplicatePair> marked = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private long asOf = -1;
    private volatile long steps;

    /** {@code written} is the number of the newest change set. */
    DuplicatesModel(DuplicateFinder finder, Tasks tasks, LongSupplier written) {
        this.finder = finder;
        this.tasks = tasks;
        this.written = written;
    }

    /** All pairs, the surest first; null until they were looked for once. */
    ReadOnlyObjectProperty<@Nullable List<DuplicatePair>> found() {
        return found.getReadOnlyProperty();
    }

    /** The search that is under way. */
    ReadOnlyObjectProperty<@Nullable Job> running() {
        return running.getReadOnlyProperty();
    }

    /** Of which verdict pairs are shown; null for all. */
    ObjectProperty<@Nullable Verdict> verdict() {
        return verdict;
    }

    /** The pair that is marked. */
    ObjectProperty<@Nullable DuplicatePair> marked() {
        return marked;
    }

    /** Those that are to be shown. */
    List<DuplicatePair> shown() {
        Verdict wanted = verdict.get();
        return all().stream().filter(pair -> wanted == null || pair.verdict() == wanted).toList();
    }

    int count(@Nullable Verdict of) {
        return (int) all().stream().filter(pair -> of == null || pair.verdict() == of).count();
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

    /** Leaves out a pair of which somebody said just now that it is none. */
    void leaveOut(DuplicatePair pair) {
        found.set(all().stream().filter(other -> !other.ids().equals(pair.ids())).toList());
    }

    /** Looks for them. */
    void search() {
        Job job = new Job(Message.of("duplicates.searching"), tasks);
        long begun = written.getAsLong();
        running.set(job);
        stale.set(false);
        tasks.run(job, () -> finder.find((done, all) -> {
            steps = all;
            job.reached(done, all);
            return !job.stopped();
        }), pairs -> came(pairs, begun));
    }

    private void came(Optional<List<DuplicatePair>> pairs, long begun) {
        running.set(null);
        pairs.ifPresentOrElse(
                all -> {
                    asOf = begun;
                    found.set(all);
                    refresh();
                },
                () -> stale.set(true));
    }
}
