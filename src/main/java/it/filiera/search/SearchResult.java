package it.filiera.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param total how many documents match, exactly
 * @param hits the first of them
 * @param facets filter name to value to number of documents, most frequent first; {@link #NOT_STATED} counts those without a value. What
 *     is chosen in a filter does not narrow that filter's own counts. Empty unless asked for. Behind them the ranges that were
 *     asked for, each as a query writes it ({@code 10..49}), in the order asked for
 */
public record SearchResult(long total, List<Hit> hits, Map<String, Map<String, Integer>> facets) {

    /** The value under which facets count the documents that state none. */
    public static final String NOT_STATED = "none";

    static final SearchResult NONE = new SearchResult(0, List.of(), Map.of());
}
