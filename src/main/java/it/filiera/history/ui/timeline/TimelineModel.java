package it.filiera.history.ui.timeline;

import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionVersion;
import it.filiera.history.TimelineSubject;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows, read page by page as one scrolls. Outlives the views: what was filtered, opened and scrolled is found again. FX
 * thread only.
 */
final class TimelineModel {

    /** So many entries are read at once; more than a window holds. */
    static final int PAGE = 60;

    /** What is read first, beside the entries themselves. */
    record Opening(Stretch stretch, List<FollowUp> tasks, List<PublicFact> facts) {}

    private final TimelineSubject subject;
    private final TimelineSource reader;
    private final IndexOpening index;
    private final Tasks tasks;
    private final Latest latest;
    private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyStringWrapper sought = new ReadOnlyStringWrapper("");
    private final Set<UUID> opened = new HashSet<>();
    private final Map<UUID, List<InteractionVersion>> versions = new HashMap<>();
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private Opening shown = new Opening(new Stretch(List.of(), null), List.of(), List.of());
    private @Nullable UUID asked;
    private boolean readingMore;
    private int firstVisible;

    TimelineModel(TimelineSubject subject, TimelineSource reader, IndexOpening index, Tasks tasks) {
        this.index = index;
        this.subject = subject;
        this.reader = reader;
        this.tasks = tasks;
        this.latest = new Latest(tasks);
        wanted.subscribe((_, _) -> read(PAGE));
    }

    TimelineSubject subject() {
        return subject;
    }

    ObservableList<TimelineRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /** What is wanted; whoever sets it sees it read. */
    ObjectProperty<Wanted> wanted() {
        return wanted;
    }

    /** The words for which the rows that are shown were found; empty while none are looked for. */
    ReadOnlyStringProperty sought() {
        return sought.getReadOnlyProperty();
    }

    /** What it can be filtered by. */
    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Reads what it can be filtered by; asked for when somebody is about to choose. */
    void readChoices() {
        tasks.read(() -> reader.choices(subject), choices::set);
    }

    /** Reads again as much as is shown, because something was written or nothing was read yet. */
    void refresh() {
        if (choices.get().equals(Choices.NONE)) {
            readChoices();
        }
        read(Math.max(PAGE, shown.stretch().entries().size()));
    }

    private void read(int entries) {
        Wanted now = wanted.get();
        readingMore = false;
        latest.forget();
        if (now.text().isEmpty()) {
            latest.ask(() -> reader.open(subject, now, entries), opening -> show(opening, ""));
        } else {
            index.whenOpen(() -> {
                if (now.equals(wanted.get())) {
                    latest.ask(() -> reader.open(subject, now, entries), opening -> show(opening, now.text()));
                }
            });
        }
    }

    private void show(Opening opening, String words) {
        shown = opening;
        versions.keySet().retainAll(opened);
        sought.set(words);
        show();
    }

    private void show() {
        List<TimelineRow> now = new TimelineRows(opened, versions, asked).of(shown, wanted.get().equals(Wanted.ALL));
        TimelineRows.replace(rows, now);
    }

    /** Reads what follows, if anything does; asked for again and again while one scrolls. */
    void more() {
        Next next = shown.stretch().next();
        if (next != null && !readingMore) {
            readingMore = true;
            Wanted now = wanted.get();
            latest.ask(() -> reader.read(subject, now, next, PAGE), this::append, this::failed);
        }
    }

    private void append(Stretch stretch) {
        readingMore = false;
        Set<UUID> known = new HashSet<>(shown.stretch().entries().stream().map(Interaction::id).toList());
        List<Interaction> entries = new ArrayList<>(shown.stretch().entries());
        stretch.entries().stream().filter(entry -> !known.contains(entry.id())).forEach(entries::add);
        shown = new Opening(new Stretch(entries, stretch.next()), shown.tasks(), shown.facts());
        show();
    }

    private void failed(Throwable reason) {
        readingMore = false;
        tasks.fail(reason);
    }

    /** Shows all of an interaction, or no longer. */
    void toggle(UUID interaction) {
        if (!opened.add(interaction)) {
            opened.remove(interaction);
            versions.remove(interaction);
        }
        show();
    }

    boolean isOpen(UUID interaction) {
        return opened.contains(interaction);
    }

    /** Asks whether an attachment is to be opened; null asks no longer. */
    void ask(@Nullable UUID attachment) {
        asked = attachment;
        show();
    }

    /** Shows what an interaction was before it was corrected, or no longer. */
    void toggleVersions(UUID interaction) {
        if (versions.remove(interaction) == null) {
            tasks.read(() -> reader.versions(interaction), read -> {
                versions.put(interaction, read);
                show();
            });
        } else {
            show();
        }
    }

    /** The interactions that are shown, newest first. */
    Stream<Interaction> entries() {
        return shown.stretch().entries().stream();
    }

    @Nullable Next next() {
        return shown.stretch().next();
    }

    /** The first row on screen when a view was last there. */
    int firstVisible() {
        return firstVisible;
    }

    void firstVisible(int row) {
        firstVisible = row;
    }
}
