package it.filiera.search;

/**
 * How an answer is wanted.
 *
 * @param limit at most so many hits
 * @param facets whether the values of all filters of words are counted
 */
public record SearchRequest(int limit, Order order, boolean facets) {

    public SearchRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + " is negative");
        }
    }
}
