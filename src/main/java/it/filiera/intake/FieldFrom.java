package it.filiera.intake;

import java.util.List;

/**
 * Where the text of a field comes from.
 *
 * @param columns positions in the table, from 0, joined by a space where they are several; none where the text is the same for all rows
 * @param constant the text for all rows; where there are columns too, the text for rows in which they are empty
 */
public record FieldFrom(IntakeField field, List<Integer> columns, String constant) {

    public FieldFrom {
        columns = List.copyOf(columns);
    }
}
