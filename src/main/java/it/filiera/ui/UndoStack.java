package it.filiera.ui;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Ledger;
import it.filiera.ledger.UndoPlan;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What this person wrote since the profile was opened, to be taken back one after the other, newest first. Learns from the ledger itself
 * what was written, so that nobody who writes need tell. What was taken back can be brought back until something new is written. FX
 * thread only.
 */
public final class UndoStack {

    private final Ledger ledger;
    private final String by;
    private final Tasks tasks;
    private final Notices notices;
    private final Deque<Committed> done = new ArrayDeque<>();
    private final Deque<Committed> takenBack = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> next = new ReadOnlyObjectWrapper<>();
    private long known;
    private boolean busy;

    /** {@code from} is the number of the last change set that was there already. */
    public UndoStack(Ledger ledger, String by, long from, Tasks tasks, Notices notices) {
        this.ledger = ledger;
        this.by = by;
        this.known = from;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Learns of what is written from now on. */
    public void follow(Changes changes) {
        changes.last().subscribe(last -> reached(last.longValue()));
    }

    /** What undo would take back, in words; null when there is nothing. */
    public ReadOnlyObjectProperty<@Nullable Message> next() {
        return next.getReadOnlyProperty();
    }

    /** Takes back what was done last; a refusal says in words what stands against it. */
    public void undo() {
        takeBack(done.peek(), "undo.window-done", new Action("shell.redo", Icon.REDO, this::redo));
    }

    /** Brings back what was taken back last. */
    public void redo() {
        takeBack(takenBack.peek(), "undo.window-again", new Action("shell.undo", Icon.UNDO, this::undo));
    }

    /** What a change set did, in words. */
    private static Message words(Committed changeSet) {
        Object what = Objects.requireNonNullElse(changeSet.purpose(), "");
        return switch (changeSet.action()) {
            case "set" -> Message.of("undo.what-set", what);
            case "new" -> Message.of("undo.what-new", what);
            default -> Message.of("undo.what-other", changeSet.number());
        };
    }

    private void takeBack(@Nullable Committed changeSet, String told, Action back) {
        if (changeSet == null) {
            notices.tell(Message.of("undo.window-nothing"));
        } else if (!busy) {
            busy = true;
            tasks.write(() -> write(changeSet), words -> arrived(Message.of(told, words), back), this::refused);
        }
    }

    private Message write(Committed changeSet) {
        UndoPlan plan = ledger.planUndo(changeSet.id());
        if (!plan.conflicts().isEmpty()) {
            throw new Refused("undo.window-refused", plan.conflicts().getFirst().reason());
        }
        ledger.undo(changeSet.id(), by, false);
        return words(origin(changeSet));
    }

    /** What a chain of taking back began with. */
    private Committed origin(Committed changeSet) {
        UUID undone = changeSet.undoes();
        return undone == null ? changeSet : ledger.reader().find(undone).map(this::origin).orElse(changeSet);
    }

    private void arrived(Message told, Action back) {
        busy = false;
        notices.tell(told, back);
    }

    /** What cannot be taken back must not stand before what can. */
    private void refused(Throwable reason) {
        busy = false;
        if (reason instanceof Refused refused) {
            notices.refuse(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }

    private void reached(long last) {
        long from = known;
        known = Math.max(known, last);
        if (last > from) {
            // among the writes, so that it is learned in the order in which it was written
            tasks.write(() -> between(from, last), written -> written.forEach(this::learn));
        }
    }

    private List<Committed> between(long from, long last) {
        return LongStream.rangeClosed(from + 1, last)
                .mapToObj(ledger.reader()::find)
                .flatMap(found -> found.stream())
                .toList();
    }

    private void learn(Committed written) {
        if (!written.by().equals(by)) {
            return;
        }
        if (remove(done, written.undoes())) {
            takenBack.push(written);
        } else if (remove(takenBack, written.undoes())) {
            done.push(written);
        } else {
            done.push(written);
            takenBack.clear();
        }
        Committed newest = done.peek();
        next.set(newest == null ? null : words(newest));
    }

    private static boolean remove(Deque<Committed> from, @Nullable UUID changeSet) {
        return from.removeIf(kept -> kept.id().equals(changeSet));
    }

}
