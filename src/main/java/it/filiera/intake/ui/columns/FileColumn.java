package it.filiera.intake.ui.columns;

import it.filiera.table.Row;
import it.filiera.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of the file.
 *
 * @param index its position, from 0
 * @param samples its first different values, at most three
 */
public record FileColumn(int index, String heading, List<String> samples) {

    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 500;

    public FileColumn {
        samples = List.copyOf(samples);
    }

    static List<FileColumn> of(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(index -> new FileColumn(index, table.columns().get(index), samples(table.rows(), index)))
                .toList();
    }

    private static List<String> samples(List<Row> rows, int index) {
        return rows.stream()
                .limit(LOOKED_AT)
                .map(row -> row.cells().get(index).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
