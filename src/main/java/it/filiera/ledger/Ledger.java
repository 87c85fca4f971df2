package it.filiera.ledger;

import it.filiera.database.Database;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way to write. A change set is one user action in one transaction: all of it is on the disk when {@code write} returns, or
 * nothing was written. Change sets are numbered 1, 2, 3 ... without gaps.
 */
public final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Database database;
    private final Set<Table<?>> derived;
    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Follower> followers = new ArrayList<>();

    /** Watches a long write, and may stop it as long as it is not on the disk. */
    public interface Watch {

        /** Says how many rows were written; false takes all of them back. */
        boolean reached(long done, long all);
    }

    public Ledger(Database database, Clock clock) {
        this(database, clock, List.of());
    }

    /** A ledger that keeps these derived tables with every change set. */
    public Ledger(Database database, Clock clock, List<Derivation> derivations) {
        this.database = database;
        this.derived = derivations.stream().<Table<?>>map(Derivation::table).collect(Collectors.toUnmodifiableSet());
        this.reader = new LedgerReader(database.read());
        this.writer = new LedgerWriter(database, clock, List.copyOf(derivations));
    }

    public LedgerReader reader() {
        return reader;
    }

    /** Brings a follower up to date and keeps it so; no change set comes in between. */
    public void follow(Follower follower) {
        writing.lock();
        try {
            catchUp(follower);
            followers.add(follower);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Writes what the work asks for. Empty when it asked for nothing or for what stands already. Throws {@link StaleChange} when a row
     * changed since it was read, {@link Refused} when a rule of the database forbids it.
     */
    public Optional<Committed> write(Intent intent, Consumer<ChangeSet> work) {
        return write(intent, work, (_, _) -> true);
    }

    /** As {@link #write(Intent, Consumer)}; throws {@link Stopped} when it was stopped, and nothing was written. */
    public Optional<Committed> write(Intent intent, Consumer<ChangeSet> work, Watch watch) {
        ChangeSet changeSet = new ChangeSet();
        work.accept(changeSet);
        return changeSet.isEmpty() ? Optional.empty() : write(intent, changeSet.operations(), null, watch);
    }

    /**
     * For fictional data only: rows written in bulk, entered as one change set without rows, which cannot be undone. Followers that come
     * later find the rows in the tables. {@code work} says how many rows it wrote.
     */
    public Committed bulk(Intent intent, ToIntFunction<DSLContext> work) {
        writing.lock();
        try {
            return writer.commitBulk(intent, work);
        } finally {
            writing.unlock();
        }
    }

    /** What taking back a change set would do, without doing it. */
    public UndoPlan planUndo(UUID changeSet) {
        return new UndoPlanner(database.read(), derived).plan(changeSet);
    }

    /**
     * Takes a change set back, as a new change set that can itself be undone. With conflicts nothing is written unless {@code partial};
     * then everything but the conflicting columns and rows is taken back.
     */
    public Committed undo(UUID changeSet, String by, boolean partial) {
        UndoPlan plan = planUndo(changeSet);
        if (!plan.conflicts().isEmpty() && !partial) {
            throw new Refused(Message.of("undo.conflicts", plan.conflicts().size(), plan.conflicts().getFirst().reason()));
        }
        return write(new Intent(by, "undo"), plan.operations(), changeSet, (_, _) -> true)
                .orElseThrow(() -> new Refused("undo.nothing", plan.number()));
    }

    private Optional<Committed> write(Intent intent, List<Operation> operations, @Nullable UUID undoes, Watch watch) {
        writing.lock();
        try {
            Optional<Committed> committed = writer.commit(intent, operations, undoes, watch);
            committed.ifPresent(done -> followers.forEach(this::tell));
            return committed;
        } finally {
            writing.unlock();
        }
    }

    /** The change set stands whatever a follower makes of it; one that fails catches up at the next change or the next start. */
    private void tell(Follower follower) {
        try {
            catchUp(follower);
        } catch (RuntimeException e) {
            LOG.error("A follower of the ledger fell behind", e);
        }
    }

    private void catchUp(Follower follower) {
        long last = reader.last();
        if (follower.position(reader) != last) {
            follower.follow(reader, last);
        }
    }
}
