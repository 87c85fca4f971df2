package it.filiera.directory.ui.quality;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import it.filiera.query.QueryPrinter;
import it.filiera.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which organisations are looked at: those of a list, of a province, of both at once, or all of them where neither is chosen. */
record Scope(@Nullable String list, @Nullable String province) {

    static final Scope ALL = new Scope(null, null);

    Query query() {
        return new Query(Stream.of(clause(OrganisationFilters.LIST, list), clause(OrganisationFilters.PROVINCE, province))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Clause> clause(FilterName filter, @Nullable String code) {
        return Optional.ofNullable(code).map(chosen -> new Clause.Filter(filter, List.of(value(chosen))));
    }

    private static FilterValue value(String code) {
        return code.equals(SearchResult.NOT_STATED) ? new FilterValue.NotStated() : new FilterValue.Exactly(code);
    }

    /** The question to the directory that shows what a figure of this scope counts. */
    String narrowedTo(String condition) {
        return (QueryPrinter.print(query()) + " " + condition).strip();
    }

    @Nullable String chosen(FilterName filter) {
        return filter.equals(OrganisationFilters.LIST) ? list : province;
    }

    Scope choosing(FilterName filter, @Nullable String code) {
        return filter.equals(OrganisationFilters.LIST) ? new Scope(code, province) : new Scope(list, code);
    }
}
