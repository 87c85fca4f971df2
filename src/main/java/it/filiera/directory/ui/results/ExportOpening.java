package it.filiera.directory.ui.results;

import it.filiera.query.Query;
import java.util.List;
import java.util.UUID;

/** Opens what exports organisations; the directory does not know it. */
@FunctionalInterface
public interface ExportOpening {

    /**
     * Opens it.
     *
     * @param ticked may be empty; then only the result is offered
     * @param total how many the query finds
     */
    void open(Query query, List<UUID> ticked, long total);
}
