package it.filiera.list;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import java.util.Arrays;
import java.util.List;

/**
 * How two lists are taken together. The outcome is a query, whatever kinds of lists they are: it is live, opens in the directory, and can
 * itself be saved or kept as a shortlist.
 */
public enum Combination {
    BOTH,
    EITHER,
    /** On the first, not on the second. */
    WITHOUT;

    /** The organisations that the two lists give together. */
    public Query of(SavedList first, SavedList second) {
        return switch (this) {
            case BOTH -> new Query(List.of(on(first), on(second)));
            case EITHER -> new Query(List.of(on(first, second)));
            case WITHOUT -> new Query(List.of(on(first), new Clause.Not(on(second))));
        };
    }

    /** The organisations of a list. */
    public static Query alone(SavedList list) {
        return new Query(List.of(on(list)));
    }

    private static Clause on(SavedList... lists) {
        return new Clause.Filter(
                OrganisationFilters.LIST,
                Arrays.stream(lists).<FilterValue>map(list -> new FilterValue.Exactly(list.code())).toList());
    }
}
