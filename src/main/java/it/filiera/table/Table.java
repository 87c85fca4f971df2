package it.filiera.table;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param sheets names of all sheets of a workbook; none of other files
 * @param columns headings, unique: a second {@code Name} is {@code Name (2)}, an empty one is called by its letter
 * @param rows without the headings and without empty rows
 * @param flaws in the order of the file, the first 1,000
 */
public record Table(Format format, List<String> sheets, List<String> columns, List<Row> rows, List<Flaw> flaws) {

    public Table {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        flaws = List.copyOf(flaws);
    }
}
