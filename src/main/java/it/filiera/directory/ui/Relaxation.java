package it.filiera.directory.ui;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query that found nothing, less some of its conditions.
 *
 * @param without the conditions that are left out
 * @param query what is left
 * @param total how many match that
 * @param names of the first of them
 */
public record Relaxation(List<Clause> without, Query query, long total, List<String> names) {

    private static final int NAMES = 3;

    /** Beyond so many conditions only single ones are tried. */
    private static final int MOST_FOR_PAIRS = 6;

    private static final List<String> WEAKEST_FIRST = List.of(
            "quality", "import", "sourced", "source", "founded", "outcome", "contacted", "officer", "person", "initiative", "tag", "list", "status", "employees", "cert", "kind", "role", "cat", "cap", "town", "prov", "region",
            "country");

    /** A first part of an answer, as the search gives it. */
    record Found(long total, List<String> names) {}

    /**
     * The smallest changes that find something, each condition left out alone, the weakest first; behind them those that still find
     * nothing. Where no single condition is enough, pairs are left out.
     */
    static List<Relaxation> of(Query query, Function<Query, Found> search) {
        List<Clause> conditions =
                query.clauses().stream().sorted(Comparator.comparingInt(Relaxation::strength)).toList();
        if (conditions.size() < 2) {
            return List.of();
        }
        List<Relaxation> single = tried(conditions.stream().map(List::of), query, search);
        if (single.stream().anyMatch(Relaxation::helps) || conditions.size() < 3 || conditions.size() > MOST_FOR_PAIRS) {
            return single;
        }
        return Stream.concat(tried(pairs(conditions), query, search).stream().filter(Relaxation::helps), single.stream()).toList();
    }

    boolean helps() {
        return total > 0;
    }

    private static List<Relaxation> tried(Stream<List<Clause>> ways, Query query, Function<Query, Found> search) {
        return ways.map(without -> {
                    Query left = without(query, without);
                    Found found = search.apply(left);
                    return new Relaxation(without, left, found.total(), found.names().stream().limit(NAMES).toList());
                })
                .sorted(Comparator.comparing(Relaxation::helps).reversed())
                .toList();
    }

    static Query without(Query query, List<Clause> conditions) {
        List<Clause> left = new ArrayList<>(query.clauses());
        conditions.forEach(left::remove);
        return new Query(left);
    }

    private static Stream<List<Clause>> pairs(List<Clause> conditions) {
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, conditions.size()).mapToObj(j -> List.of(conditions.get(i), conditions.get(j))));
    }

    private static int strength(Clause clause) {
        return switch (clause) {
            case Clause.Not _, Clause.Has _ -> -1;
            case Clause.Filter(FilterName name, var _) -> WEAKEST_FIRST.indexOf(name.name());
            case Clause.Word _, Clause.Phrase _ -> WEAKEST_FIRST.size();
        };
    }
}
