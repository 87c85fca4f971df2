package it.filiera.query;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.FilterName.Kind;
import java.util.List;
import java.util.Set;

/** A parser with some filters of each kind, and short ways to ask it. */
final class Example {

    static final FilterName PROV = new FilterName("prov", Kind.WORDS);
    static final FilterName TOWN = new FilterName("town", Kind.WORDS);
    static final FilterName STATUS = new FilterName("status", Kind.WORDS);
    static final FilterName EMPLOYEES = new FilterName("employees", Kind.NUMBERS);
    static final FilterName FOUNDED = new FilterName("founded", Kind.NUMBERS);

    static final FilterName CONTACTED = new FilterName("contacted", Kind.DAYS);

    static final List<FilterName> FILTERS = List.of(PROV, TOWN, STATUS, EMPLOYEES, FOUNDED, CONTACTED);
    static final Set<String> FIELDS = Set.of("website", "pec", "vat-number");
    static final QueryParser PARSER = new QueryParser(FILTERS, FIELDS);

    private Example() {}

    static Query query(String input) {
        return switch (PARSER.parse(input)) {
            case Parsed.Understood(Query query) -> query;
            case Parsed.NotUnderstood(Problem problem) -> throw new AssertionError(input + ": " + problem);
        };
    }

    static List<Clause> clauses(String input) {
        return query(input).clauses();
    }

    static Clause clause(String input) {
        assertThat(clauses(input)).hasSize(1);
        return clauses(input).getFirst();
    }

    static Problem problem(String input) {
        return switch (PARSER.parse(input)) {
            case Parsed.Understood(Query query) -> throw new AssertionError(input + " was understood: " + query);
            case Parsed.NotUnderstood(Problem problem) -> problem;
        };
    }

    static Clause.Word word(String text) {
        return new Clause.Word(text, false);
    }

    static Clause.Word open(String text) {
        return new Clause.Word(text, true);
    }

    static Clause.Phrase phrase(String text) {
        return new Clause.Phrase(text);
    }

    static Clause.Not not(Clause clause) {
        return new Clause.Not(clause);
    }

    static Clause.Filter filter(FilterName name, FilterValue... values) {
        return new Clause.Filter(name, List.of(values));
    }

    static FilterValue exactly(String text) {
        return new FilterValue.Exactly(text);
    }
}
