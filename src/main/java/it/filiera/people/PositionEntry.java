package it.filiera.people;

import java.util.Map;

/**
 * A position as somebody enters it.
 *
 * @param organisation key or id
 * @param values as text; what is missing is not stated
 */
public record PositionEntry(String organisation, Map<PositionField, String> values) {

    public PositionEntry {
        values = Map.copyOf(values);
    }
}
