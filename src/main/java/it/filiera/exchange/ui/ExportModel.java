package it.filiera.exchange.ui;

import it.filiera.directory.OrganisationSearch;
import it.filiera.exchange.CsvExport;
import it.filiera.exchange.CsvPreset;
import it.filiera.exchange.ExportColumn;
import it.filiera.message.Messages;
import it.filiera.query.Query;
import it.filiera.ui.Job;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is to be exported, and as what. */
final class ExportModel {

    /** Which organisations. */
    enum Scope {
        RESULT,
        TICKED
    }

    private final OrganisationSearch search;
    private final Query query;
    private final List<UUID> ticked;
    private final long total;
    private final ObjectProperty<Scope> scope;
    private final ObjectProperty<CsvPreset> preset = new SimpleObjectProperty<>(CsvPreset.EXCEL_IT);
    private final ObjectProperty<List<ExportColumn>> columns = new SimpleObjectProperty<>(ExportColumn.USUAL);

    ExportModel(OrganisationSearch search, Query query, List<UUID> ticked, long total) {
        this.search = search;
        this.query = query;
        this.ticked = List.copyOf(ticked);
        this.total = total;
        this.scope = new SimpleObjectProperty<>(ticked.isEmpty() ? Scope.RESULT : Scope.TICKED);
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<CsvPreset> preset() {
        return preset;
    }

    /** In the order of the file. */
    ObjectProperty<List<ExportColumn>> columns() {
        return columns;
    }

    long count(Scope which) {
        return which == Scope.TICKED ? ticked.size() : total;
    }

    boolean hasTicked() {
        return !ticked.isEmpty();
    }

    /** Nothing to write, or nothing to write of it. */
    boolean isEmpty() {
        return columns.get().isEmpty() || count(scope.get()) == 0;
    }

    /** Takes a column in or out; those that stay keep their usual order, others follow it. */
    void choose(ExportColumn column, boolean wanted) {
        Set<ExportColumn> chosen = new HashSet<>(columns.get());
        if (wanted) {
            chosen.add(column);
        } else {
            chosen.remove(column);
        }
        columns.set(List.of(ExportColumn.values()).stream().filter(chosen::contains).toList());
    }

    /** The writing as it is chosen now, for the background; gives the number of rows, or nothing when it was stopped. */
    Callable<OptionalLong> writing(Path file, Messages messages, Job job) {
        CsvExport export = new CsvExport(preset.get(), columns.get(), messages);
        Scope which = scope.get();
        return () -> {
            List<UUID> ids = ids(which);
            try {
                return OptionalLong.of(export.write(new Watched<>(search.read(ids), ids.size(), job), file));
            } catch (Watched.Stopped e) {
                return OptionalLong.empty();
            }
        };
    }

    /** By name, as on the command line, the ticked too. */
    private List<UUID> ids(Scope which) {
        if (which == Scope.RESULT) {
            return search.ids(query);
        }
        Set<UUID> wanted = Set.copyOf(ticked);
        return search.ids(Query.ALL).stream().filter(wanted::contains).toList();
    }
}
