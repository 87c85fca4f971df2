package it.filiera.directory.ui.merge;

import it.filiera.directory.MergeChoices;
import it.filiera.directory.MergeChoices.OtherSeat;
import it.filiera.directory.MergePair;
import it.filiera.directory.Merged;
import it.filiera.directory.MergedField;
import it.filiera.directory.Merging;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Two organisations, which of them stays, what is taken from which, and what that would do. Outlives its views. FX thread only. */
public final class MergeModel {

    private final Merging merging;
    private final Tasks tasks;
    private final Supplier<String> by;
    private final Latest reading;
    private final Latest planning;
    private final Map<MergedField, UUID> chosen = new EnumMap<>(MergedField.class);
    private final ReadOnlyObjectWrapper<@Nullable MergePair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MergeChoices> choices = new ReadOnlyObjectWrapper<>(MergeChoices.SURVIVOR);
    private final ReadOnlyObjectWrapper<@Nullable Merged> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty();
    private UUID survivor;
    private UUID absorbed;
    private boolean writing;

    /** Which of two stays at first is the first of them; {@code by} signs the merge. */
    public MergeModel(Merging merging, Tasks tasks, Supplier<String> by, UUID one, UUID other) {
        this.merging = merging;
        this.tasks = tasks;
        this.by = by;
        this.reading = new Latest(tasks);
        this.planning = new Latest(tasks);
        this.survivor = one;
        this.absorbed = other;
    }

    /** Whether it is about these two, in whatever order. */
    boolean isAbout(UUID one, UUID other) {
        return List.of(one, other).equals(List.of(survivor, absorbed)) || List.of(other, one).equals(List.of(survivor, absorbed));
    }

    /** Both as they were read last; null as long as nothing was read, and when it cannot be. */
    ReadOnlyObjectProperty<@Nullable MergePair> pair() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MergeChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** What the merge would do with these choices; null while it is not known. */
    ReadOnlyObjectProperty<@Nullable Merged> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why the two cannot be merged; null while they can. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    BooleanProperty onlyDifferent() {
        return onlyDifferent;
    }

    /** Reads both again, unless they become one this very moment; what was chosen stays chosen. */
    void refresh() {
        UUID one = survivor;
        UUID other = absorbed;
        if (!writing) {
            reading.ask(() -> merging.read(one.toString(), other.toString()), read -> arrived(one.equals(survivor) ? read : read.swapped()), this::refused);
        }
    }

    private void arrived(MergePair read) {
        refusal.set(null);
        pair.set(read);
        choose(choices.get().otherSeat());
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refused) {
            pair.set(null);
            plan.set(null);
            refusal.set(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }

    /** Lets the other one stay. What was chosen by hand stays chosen, all else comes from the one that stays now. */
    void swap() {
        UUID former = survivor;
        survivor = absorbed;
        absorbed = former;
        MergePair now = pair.get();
        if (now != null) {
            pair.set(now.swapped());
            choose(choices.get().otherSeat());
        }
    }

    /** Takes the value of one of the two. */
    void take(MergedField field, boolean fromAbsorbed) {
        chosen.put(field, fromAbsorbed ? absorbed : survivor);
        choose(choices.get().otherSeat());
    }

    /** Says what becomes of the seat that is not chosen. */
    void makeOtherSeat(OtherSeat kind) {
        choose(kind);
    }

    private void choose(OtherSeat kind) {
        Set<MergedField> theirs = chosen.keySet().stream().filter(field -> absorbed.equals(chosen.get(field))).collect(Collectors.toSet());
        choices.set(new MergeChoices(theirs, kind));
        MergePair now = pair.get();
        MergeChoices wanted = choices.get();
        if (now != null) {
            planning.ask(() -> merging.plan(now, wanted), plan::set);
        }
    }

    /** Merges; whoever asked is told what was done, or why not. */
    void merge(Consumer<Merged> done, Consumer<Message> refused) {
        MergePair now = pair.get();
        MergeChoices wanted = choices.get();
        if (now != null && !writing) {
            writing = true;
            tasks.write(() -> merging.merge(now, wanted, by.get()), merged -> {
                writing = false;
                done.accept(merged);
            }, reason -> {
                writing = false;
                if (reason instanceof Refused refusal) {
                    refused.accept(refusal.reason());
                    refresh();
                } else {
                    tasks.fail(reason);
                }
            });
        }
    }
}
