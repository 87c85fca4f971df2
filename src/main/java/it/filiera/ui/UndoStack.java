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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final Supplier<String> by;
    private final Tasks tasks;
    private final Notices notices;
    private final UnaryOperator<String> names;
    private final Deque<Written> done = new ArrayDeque<>();
    private final Deque<Written> takenBack = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> next = new ReadOnlyObjectWrapper<>();
    private long known;
    private boolean busy;

    /** Something written, and what it did in words; what takes it back or brings it again keeps these words. */
    private record Written(Committed changeSet, Message words) {}

    /** {@code names} gives what people call the thing of this key; it is asked in the background. */
    public UndoStack(Ledger ledger, Supplier<String> by, Tasks tasks, Notices notices, UnaryOperator<String> names) {
        this.ledger = ledger;
        this.by = by;
        this.known = ledger.reader().last();
        this.tasks = tasks;
        this.notices = notices;
        this.names = names;
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

    private Message words(Committed changeSet) {
        String what = Objects.requireNonNullElse(changeSet.purpose(), "");
        return switch (changeSet.action()) {
            case "set", "told", "person-set" -> Message.of("undo.what-set", names.apply(what));
            case "person-new" -> Message.of("undo.what-new-person", names.apply(what));
            case "position-new", "position-set", "position-end", "position-remove" -> Message.of("undo.what-position", names.apply(what));
            case "do-not-contact", "contact-again" -> Message.of("undo.what-contact", names.apply(what));
            case "person-remove" -> Message.of("undo.what-removed", names.apply(what));
            case "new" -> Message.of("undo.what-new", names.apply(what));
            default -> Message.of("undo.what-other", changeSet.number());
        };
    }

    private void takeBack(@Nullable Written written, String told, Action back) {
        if (written == null) {
            notices.tell(Message.of("undo.window-nothing"));
        } else if (!busy) {
            busy = true;
            tasks.write(
                    () -> write(written.changeSet()),
                    _ -> notices.tell(Message.of(told, written.words()), back),
                    reason -> refused(written.changeSet(), reason));
        }
    }

    private boolean write(Committed changeSet) {
        UndoPlan plan = ledger.planUndo(changeSet.id());
        if (!plan.conflicts().isEmpty()) {
            throw new Refused("undo.window-refused", plan.conflicts().getFirst().reason());
        }
        ledger.undo(changeSet.id(), by.get(), false);
        return true;
    }

    /** What cannot be taken back must not stand before what can. */
    private void refused(Committed changeSet, Throwable reason) {
        busy = false;
        if (reason instanceof Refused refused) {
            notices.refuse(refused.reason());
            remove(done, changeSet.id());
            remove(takenBack, changeSet.id());
            showNext();
        } else {
            failed(reason);
        }
    }

    private void failed(Throwable reason) {
        busy = false;
        tasks.fail(reason);
    }

    private void reached(long last) {
        long from = known;
        known = Math.max(known, last);
        if (last > from) {
            // among the writes, so that it is learned in the order in which it was written
            tasks.write(() -> between(from, last), written -> written.forEach(this::learn), this::failed);
        }
    }

    private List<Written> between(long from, long last) {
        return LongStream.rangeClosed(from + 1, last)
                .mapToObj(ledger.reader()::find)
                .flatMap(found -> found.stream())
                .filter(changeSet -> changeSet.by().equals(by.get()))
                .map(changeSet -> new Written(changeSet, words(changeSet)))
                .toList();
    }

    /** Only now the next one may be taken back: before, the one that was just taken back still stood on top. */
    private void learn(Written written) {
        Committed changeSet = written.changeSet();
        busy &= changeSet.undoes() == null;
        Optional<Written> undone = remove(done, changeSet.undoes());
        Optional<Written> redone = remove(takenBack, changeSet.undoes());
        if (undone.isPresent()) {
            takenBack.push(new Written(changeSet, undone.get().words()));
        } else if (redone.isPresent()) {
            done.push(new Written(changeSet, redone.get().words()));
        } else {
            done.push(written);
            takenBack.clear();
        }
        showNext();
    }

    private void showNext() {
        Written newest = done.peek();
        next.set(newest == null ? null : newest.words());
    }

    private static Optional<Written> remove(Deque<Written> from, @Nullable UUID changeSet) {
        Optional<Written> found =
                from.stream().filter(kept -> kept.changeSet().id().equals(changeSet)).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
