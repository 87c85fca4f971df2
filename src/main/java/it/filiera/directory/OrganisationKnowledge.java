package it.filiera.directory;

import it.filiera.ledger.LedgerReader;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.search.IndexText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What another feature knows of organisations, so that they are found by it too. */
public interface OrganisationKnowledge {

    /** The filters that it adds. One of a name that exists already adds values to it. */
    List<FilterName> filters();

    /** What it lets be asked for with {@code has:}, beside its filters. */
    Set<String> statable();

    /**
     * The question, in the query language, that a value of a filter stands for: it finds what the question finds at that moment. Empty for
     * a plain value.
     */
    default Optional<String> meaning(FilterName filter, String value) {
        return Optional.empty();
    }

    /** Ranges of its filters of numbers and days that are counted as if they were values, for facets. */
    default List<Clause.Filter> counted() {
        return List.of();
    }

    /** The organisations of which what it knows may be another since a change set. */
    Set<UUID> changedAfter(long changeSet, LedgerReader ledger);

    /** What it knows of these organisations; those of which it knows nothing are missing. One query for each table, however many they are. */
    Map<UUID, Known> of(Collection<UUID> organisations);

    /** As {@link #of}, for whom the organisations themselves were read already. */
    default Map<UUID, Known> about(List<Organisation> organisations) {
        return of(organisations.stream().map(Organisation::id).toList());
    }

    /**
     * What is known of one organisation, as in {@link it.filiera.search.IndexDocument}.
     *
     * @param values filter name to words
     * @param aliases filter name to further words that find it by the same filter, but are no values to choose from
     * @param numbers filter name to numbers; days are counted from 1 January 1970
     * @param stated beside the filters that have a value
     */
    record Known(
            List<IndexText> texts,
            Map<String, Set<String>> values,
            Map<String, Set<String>> aliases,
            Map<String, Set<Long>> numbers,
            Set<String> stated) {

        /** Without aliases. */
        public Known(List<IndexText> texts, Map<String, Set<String>> values, Map<String, Set<Long>> numbers, Set<String> stated) {
            this(texts, values, Map.of(), numbers, stated);
        }

        /** What is known of each where it is one filter's words alone. */
        public static Map<UUID, Known> of(FilterName filter, Map<UUID, Set<String>> words) {
            Map<UUID, Known> known = new HashMap<>();
            words.forEach((id, some) -> known.put(id, new Known(List.of(), Map.of(filter.name(), some), Map.of(), Set.of())));
            return known;
        }

        public Known {
            texts = List.copyOf(texts);
            values = Map.copyOf(values);
            aliases = Map.copyOf(aliases);
            numbers = Map.copyOf(numbers);
            stated = Set.copyOf(stated);
        }
    }
}
