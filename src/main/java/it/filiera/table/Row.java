package it.filiera.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the file: text line, row of the sheet, first line of the card; the first is 1
 * @param cells as many as the table has columns; an empty cell is an empty text
 */
public record Row(long line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
