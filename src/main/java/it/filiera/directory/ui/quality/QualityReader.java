package it.filiera.directory.ui.quality;

import it.filiera.directory.CodeNames;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.QualityFigures;
import it.filiera.query.FilterName;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the screen of quality asks. Never called on the FX thread. */
record QualityReader(Workspace workspace) {

    /**
     * The figures of a scope, and what scopes there are.
     *
     * @param choices codes by filter
     */
    record Read(Scope scope, QualityFigures figures, Map<FilterName, List<String>> choices, CodeNames names) {}

    Read read(Scope scope) {
        Map<String, Map<String, Integer>> counts =
                workspace.search().search(Query.ALL, new SearchRequest(0, Order.NAME, true)).facets();
        CodeNames names = workspace.codeNames();
        List<String> lists = Stream.concat(stated(counts, OrganisationFilters.LIST), names.lists().keySet().stream()).distinct().toList();
        List<String> provinces = Stream.concat(stated(counts, OrganisationFilters.PROVINCE), Stream.of(SearchResult.NOT_STATED)).toList();
        return new Read(
                scope,
                QualityFigures.of(workspace.search(), scope.query()),
                Map.of(OrganisationFilters.LIST, lists, OrganisationFilters.PROVINCE, provinces),
                names);
    }

    private static Stream<String> stated(Map<String, Map<String, Integer>> counts, FilterName filter) {
        return counts.getOrDefault(filter.name(), Map.of()).keySet().stream().filter(code -> !code.equals(SearchResult.NOT_STATED));
    }
}
