package it.filiera.exchange.ui;

import it.filiera.directory.OrganisationSearch;
import it.filiera.query.Query;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import java.util.List;
import java.util.UUID;

/** Opens the dialog that exports organisations. */
public final class Exporting {

    private final OrganisationSearch search;
    private final Desk desk;
    private final FileDialogs files;

    public Exporting(OrganisationSearch search, Desk desk, FileDialogs files) {
        this.search = search;
        this.desk = desk;
        this.files = files;
    }

    /** Offers the ticked, where there are any, and the whole result of a query, of which {@code total} is the size. */
    public void open(Query query, List<UUID> ticked, long total) {
        desk.overlay().show(new ExportController(desk, new ExportModel(search, query, ticked, total), files));
    }
}
