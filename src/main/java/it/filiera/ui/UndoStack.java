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
import java.util.stream.Stream;
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

    private enum Way {
        UNDO("undo.window-done"),
        REDO("undo.window-again");

        private final String told;

        Way(String told) {
            this.told = told;
        }
    }

    /**
     * From now on takes back what the buttons of notices offer to. {@code names} gives what people call the thing of this key; it is asked
     * in the background.
     */
    public UndoStack(Ledger ledger, Supplier<String> by, Tasks tasks, Notices notices, UnaryOperator<String> names) {
        this.ledger = ledger;
        this.by = by;
        this.known = ledger.reader().last();
        this.tasks = tasks;
        this.notices = notices;
        this.names = names;
        notices.takingBack(this::undo);
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
        takeBackNewest(done, Way.UNDO);
    }

    /** Brings back what was taken back last. */
    public void redo() {
        takeBackNewest(takenBack, Way.REDO);
    }

    /** Takes back this change set, be it the last or not, mine or not; a refusal says in words what stands against it. */
    public void undo(UUID changeSet) {
        takeBack(changeSet, Way.UNDO);
    }

    private Message words(Committed changeSet) {
        String what = Objects.requireNonNullElse(changeSet.purpose(), "");
        return switch (changeSet.action()) {
            case "set", "told", "person-set" -> Message.of("undo.what-set", names.apply(what));
            case "person-new" -> Message.of("undo.what-new-person", names.apply(what));
            case "position-new", "position-set", "position-end", "position-remove" -> Message.of("undo.what-position", names.apply(what));
            case "do-not-contact", "contact-again" -> Message.of("undo.what-contact", names.apply(what));
            case "person-remove" -> Message.of("undo.what-removed", names.apply(what));
            case "log" -> Message.of("undo.what-log", what);
            case "follow-up" -> Message.of("undo.what-follow-up", what);
            case "done", "reopen" -> Message.of("undo.what-done", what);
            case "snooze", "change-follow-up" -> Message.of("undo.what-follow-up-change", what);
            case "remove-follow-up" -> Message.of("undo.what-follow-up-remove", what);
            case "correct" -> Message.of("undo.what-correct", what);
            case "new" -> Message.of("undo.what-new", names.apply(what));
            case "merge" -> merge(what);
            case "initiative-set" -> Message.of("undo.what-initiative", names.apply(what));
            case "initiative-new" -> Message.of("undo.what-initiative-new", names.apply(what));
            case "participation" -> Message.of("undo.what-participation", names.apply(what));
            case "mapping-save", "mapping-remove" -> Message.of("undo.what-mapping", what);
            case "import" -> Message.of("undo.what-import", what);
            case "officer" -> Message.of("undo.what-officer", what);
            case "list-new" -> Message.of("undo.what-list-new", what);
            case "list-add" -> Message.of("undo.what-list-add", what);
            case "list-remove" -> Message.of("undo.what-list-remove", what);
            case "list-change" -> Message.of("undo.what-list-change", what);
            case "not-same" -> Message.of("undo.what-not-same", what);
            case "maybe-same" -> Message.of("undo.what-maybe-same", what);
            case "list-delete" -> Message.of("undo.what-list-delete", what);
            default -> Message.of("undo.what-other", changeSet.number());
        };
    }

    /** The purpose names both keys. */
    private Message merge(String keys) {
        String[] both = keys.split(" > ", 2);
        return Message.of("undo.what-merge", names.apply(both[0]), names.apply(both[both.length - 1]));
    }

    private void takeBackNewest(Deque<Written> from, Way way) {
        Written newest = from.peek();
        if (newest == null) {
            notices.tell(Message.of("undo.window-nothing"));
        } else {
            takeBack(newest.changeSet().id(), way);
        }
    }

    private void takeBack(UUID changeSet, Way way) {
        if (!busy) {
            busy = true;
            Optional<Message> known = Stream.concat(done.stream(), takenBack.stream())
                    .filter(written -> written.changeSet().id().equals(changeSet))
                    .map(Written::words)
                    .findFirst();
            tasks.write(
                    () -> new Written(write(changeSet), known.orElseGet(() -> words(changeSet))),
                    undoing -> tell(undoing, way),
                    reason -> refused(changeSet, reason));
        }
    }

    private Message words(UUID changeSet) {
        return ledger.reader().find(changeSet).map(this::words).orElseThrow();
    }

    private void tell(Written undoing, Way way) {
        UUID id = undoing.changeSet().id();
        Action back = switch (way) {
            case UNDO -> new Action("shell.redo", Icon.REDO, () -> takeBack(id, Way.REDO));
            case REDO -> new Action("shell.undo", Icon.UNDO, () -> takeBack(id, Way.UNDO));
        };
        notices.tell(Message.of(way.told, undoing.words()), back);
    }

    private Committed write(UUID changeSet) {
        UndoPlan plan = ledger.planUndo(changeSet);
        if (!plan.conflicts().isEmpty()) {
            throw new Refused("undo.window-refused", plan.conflicts().getFirst().reason());
        }
        return ledger.undo(changeSet, by.get(), false);
    }

    /** What cannot be taken back must not stand before what can. */
    private void refused(UUID changeSet, Throwable reason) {
        busy = false;
        if (reason instanceof Refused refused) {
            notices.refuse(refused.reason());
            remove(done, changeSet);
            remove(takenBack, changeSet);
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
