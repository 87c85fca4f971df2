package it.filiera.search;

import it.filiera.query.Clause;
import java.util.List;

/**
 * How an answer is wanted.
 *
 * @param limit at most so many hits
 * @param facets whether the values of all filters of words are counted
 * @param counted with the facets: for filters of numbers and of days, the ranges that are counted as if they were their values
 */
public record SearchRequest(int limit, Order order, boolean facets, List<Clause.Filter> counted) {

    public SearchRequest {
        counted = List.copyOf(counted);
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + " is negative");
        }
    }

    public SearchRequest(int limit, Order order, boolean facets) {
        this(limit, order, facets, List.of());
    }
}
