package it.filiera.directory;

import java.util.Map;

/**
 * One of two organisations that are to become one.
 *
 * @param values what it states, in the words of its sources; fields without a value are missing
 * @param belongings how many rows belong to it, by the name of their table; tables without any are missing
 */
public record MergeSide(Organisation organisation, Map<MergedField, String> values, Map<String, Integer> belongings) {

    public MergeSide {
        values = Map.copyOf(values);
        belongings = Map.copyOf(belongings);
    }
}
