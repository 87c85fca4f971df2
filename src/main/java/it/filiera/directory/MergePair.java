package it.filiera.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations as they were read, to become one.
 *
 * @param oneSeat whether both seats say the same place, so that there will be one
 */
public record MergePair(MergeSide survivor, MergeSide absorbed, boolean oneSeat) {

    /** The other way round. */
    public MergePair swapped() {
        return new MergePair(absorbed, survivor, oneSeat);
    }

    /** The fields of which at least one of them states a value. */
    public List<MergedField> fields() {
        return Arrays.stream(MergedField.values())
                .filter(field -> survivor.values().containsKey(field) || absorbed.values().containsKey(field))
                .toList();
    }

    /** Whether there is something to choose: both state a value, and not the same. */
    public boolean isChoice(MergedField field) {
        String one = survivor.values().get(field);
        String other = absorbed.values().get(field);
        return one != null && other != null && !one.equals(other);
    }

    /** Whether the absorbed one's value will stand. */
    public boolean isFromAbsorbed(MergedField field, MergeChoices choices) {
        return absorbed.values().containsKey(field)
                && !choices.ofItself().contains(field)
                && (choices.fromAbsorbed().contains(field) || !survivor.values().containsKey(field));
    }

    /** Whether one of them states a value that will not stand. */
    boolean isLeft(MergedField field, MergeChoices choices) {
        String stands = result(field, choices);
        return Stream.of(survivor, absorbed).map(side -> side.values().get(field)).anyMatch(value -> value != null && !value.equals(stands));
    }

    /** The value that will stand; null where neither states one. */
    public @Nullable String result(MergedField field, MergeChoices choices) {
        return (isFromAbsorbed(field, choices) ? absorbed : survivor).values().get(field);
    }
}
