package it.filiera.intake;

import java.util.Map;

/**
 * What a person decided.
 *
 * @param fields for all rows; {@link Precedence#FILL} where a field is not named
 * @param rows by position; a row that is not named is entered when it is new, taken when it is the same, and skipped when it may be
 * @param cells exceptions for single rows
 */
public record Decisions(
        Map<IntakeField, Precedence> fields, Map<Integer, RowDecision> rows, Map<Integer, Map<IntakeField, Precedence>> cells) {

    public Decisions {
        fields = Map.copyOf(fields);
        rows = Map.copyOf(rows);
        cells = Map.copyOf(cells);
    }
}
