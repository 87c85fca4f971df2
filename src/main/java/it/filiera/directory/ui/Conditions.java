package it.filiera.directory.ui;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.query.QueryParser;
import it.filiera.query.QueryPrinter;
import it.filiera.search.SearchResult;
import it.filiera.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a query that are chips, apart from its words, and how choosing and dropping values changes them. */
final class Conditions {

    private Conditions() {}

    static boolean isCondition(Clause clause) {
        return switch (clause) {
            case Clause.Filter _, Clause.Has _ -> true;
            case Clause.Not(Clause inner) -> isCondition(inner);
            case Clause.Word _, Clause.Phrase _ -> false;
        };
    }

    static List<Clause> of(Query query) {
        return query.clauses().stream().filter(Conditions::isCondition).toList();
    }

    static Query words(Query query) {
        return new Query(query.clauses().stream().filter(clause -> !isCondition(clause)).toList());
    }

    static String print(List<Clause> conditions) {
        return conditions.stream().map(clause -> QueryPrinter.print(clause) + " ").collect(Collectors.joining());
    }

    /** One more value of a filter: beside those that it has, in its first condition. */
    static List<Clause> with(List<Clause> conditions, FilterName name, FilterValue value) {
        List<Clause> changed = new ArrayList<>(conditions);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) instanceof Clause.Filter filter && filter.name().equals(name)) {
                List<FilterValue> values = Stream.concat(filter.values().stream(), Stream.of(value)).toList();
                changed.set(i, new Clause.Filter(name, values));
                return changed;
            }
        }
        changed.add(new Clause.Filter(name, List.of(value)));
        return changed;
    }

    /** Without a value of a filter, however it is spelt; a condition without values is dropped. */
    static List<Clause> without(List<Clause> conditions, FilterName name, FilterValue value) {
        return conditions.stream().flatMap(clause -> without(clause, name, value)).toList();
    }

    private static Stream<Clause> without(Clause clause, FilterName name, FilterValue value) {
        if (!(clause instanceof Clause.Filter filter) || !filter.name().equals(name)) {
            return Stream.of(clause);
        }
        List<FilterValue> left = filter.values().stream().filter(each -> !same(each, value)).toList();
        return left.isEmpty() ? Stream.of() : Stream.of(new Clause.Filter(name, left));
    }

    /** Without everything that is chosen in a filter. */
    static List<Clause> cleared(List<Clause> conditions, FilterName name) {
        return conditions.stream().filter(clause -> !(clause instanceof Clause.Filter filter && filter.name().equals(name))).toList();
    }

    /** The values that are chosen in a filter. */
    static List<FilterValue> chosen(List<Clause> conditions, FilterName name) {
        return conditions.stream()
                .filter(clause -> clause instanceof Clause.Filter filter && filter.name().equals(name))
                .flatMap(clause -> ((Clause.Filter) clause).values().stream())
                .toList();
    }

    /** Values are compared as the search does it: case, accents and signs do not count. */
    static boolean same(FilterValue one, FilterValue other) {
        return one instanceof FilterValue.Exactly(String a) && other instanceof FilterValue.Exactly(String b)
                ? folded(a).equals(folded(b))
                : one.equals(other);
    }

    private static String folded(String text) {
        String folded = Words.folded(text);
        return folded.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : folded;
    }

    /** The value that a facet names: a code, a range such as {@code 10..49}, a time ago, or what is not stated. */
    static FilterValue value(FilterName name, String code) {
        if (code.equals(SearchResult.NOT_STATED)) {
            return new FilterValue.NotStated();
        }
        return name.kind() == FilterName.Kind.WORDS ? new FilterValue.Exactly(code) : counted(name, code);
    }

    /** Counts name ranges and days as a query writes them. */
    private static FilterValue counted(FilterName name, String code) {
        QueryParser parser = new QueryParser(List.of(name), Set.of());
        if (parser.parse(name.name() + ":" + code) instanceof Parsed.Understood(Query(var clauses))
                && clauses.getFirst() instanceof Clause.Filter filter) {
            return filter.values().getFirst();
        }
        throw new IllegalArgumentException("Not a value of " + name + ": " + code);
    }
}
