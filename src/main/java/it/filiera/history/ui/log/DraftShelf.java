package it.filiera.history.ui.log;

import it.filiera.message.Message;
import it.filiera.ui.Latest;
import it.filiera.ui.Notices;
import it.filiera.ui.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The drafts as the window knows them. Each key is written into the draft's file in the background, and brought to the disk itself once
 * the hands rest. Not among the writes: a long one must not keep a draft waiting. FX thread only.
 */
final class DraftShelf {

    private final Drafts files;
    private final Tasks tasks;
    private final Notices notices;
    private final Clock clock;
    private final Latest writing;
    private final Latest resting;
    private final Map<UUID, Kept> drafts = new HashMap<>();
    private final Set<UUID> inHand = new HashSet<>();
    private @Nullable UUID typed;
    private final ReadOnlyObjectWrapper<@Nullable Instant> kept = new ReadOnlyObjectWrapper<>();

    /** {@code logged} tells which of these ids are on the disk as interactions: a crash left their drafts behind. */
    DraftShelf(Drafts files, Tasks tasks, Notices notices, Clock clock, UnaryOperator<Set<UUID>> logged) {
        this.files = files;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        this.writing = new Latest(tasks);
        this.resting = new Latest(tasks);
        tasks.read(() -> unsaved(logged), this::found);
    }

    /** Who was interrupted may not think of it. */
    private void found(List<Kept> left) {
        left.forEach(each -> drafts.putIfAbsent(each.draft().id(), each));
        if (!left.isEmpty()) {
            notices.tell(Message.of("log.drafts-left", left.size()));
        }
    }

    private List<Kept> unsaved(UnaryOperator<Set<UUID>> logged) {
        List<Kept> all = files.all();
        Set<UUID> saved = logged.apply(all.stream().map(kept -> kept.draft().id()).collect(Collectors.toSet()));
        saved.forEach(files::forget);
        return all.stream().filter(kept -> !saved.contains(kept.draft().id())).toList();
    }

    /** Those that nobody has in hand, newest first. */
    List<Kept> offered() {
        return drafts.values().stream()
                .filter(each -> !inHand.contains(each.draft().id()))
                .sorted(Comparator.comparing(Kept::at).reversed())
                .toList();
    }

    /** When the draft that was taken last was last brought to the disk; null when it was not yet. */
    ReadOnlyObjectProperty<@Nullable Instant> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Somebody types in it, or it is being saved: nobody else is offered it. */
    void take(UUID id) {
        inHand.add(id);
        typed = id;
        kept.set(null);
    }

    /** Whoever had it in hand puts it aside: it is brought to the disk at once. */
    void putAside(UUID id) {
        inHand.remove(id);
        Kept last = drafts.get(id);
        if (last != null) {
            keepForGood(last.draft());
        }
    }

    void keep(Draft draft) {
        drafts.put(draft.id(), new Kept(draft, clock.instant()));
        writing.ask(() -> written(draft), _ -> {}, this::notKept);
        resting.atRest(() -> keepForGood(draft));
    }

    private Draft written(Draft draft) {
        files.keep(draft);
        return draft;
    }

    private void keepForGood(Draft draft) {
        tasks.read(
                () -> {
                    files.keepForGood(draft);
                    return clock.instant();
                },
                at -> {
                    if (draft.id().equals(typed)) {
                        kept.set(at);
                    }
                },
                this::notKept);
    }

    private void notKept(Throwable reason) {
        notices.refuse(Message.of("log.draft-not-kept", String.valueOf(reason.getMessage())));
    }

    /** It is saved, or nobody wants it. */
    void forget(UUID id) {
        drafts.remove(id);
        inHand.remove(id);
        tasks.read(
                () -> {
                    files.forget(id);
                    return id;
                },
                _ -> {});
    }
}
