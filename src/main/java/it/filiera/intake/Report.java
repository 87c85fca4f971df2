package it.filiera.intake;

import java.util.List;
import java.util.Optional;

/**
 * What an import did, or would do.
 *
 * @param rows in the order of the file
 * @param changeSet number of the change set; empty where nothing had to change or nothing was to be written
 */
public record Report(List<RowOutcome> rows, Optional<Long> changeSet) {

    public Report {
        rows = List.copyOf(rows);
    }

    public long count(RowOutcome.Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
