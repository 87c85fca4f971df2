package it.filiera.directory;

import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much is wrong with the organisations of a query, counted by the index: each figure is what the directory shows when it is asked the
 * same.
 *
 * @param total how many organisations there are
 * @param wrong of how many each is true; all that can be wrong, also where it is 0
 * @param stated of how many each field is stated, in the order in which a profile shows them
 */
public record QualityFigures(int total, Map<QualityIssue, Integer> wrong, List<Stated> stated) {

    /** Fields as {@code has:} names them. */
    private static final List<String> FIELDS = List.of(
            "activity", "role", "cat", "cap", "town", "employees", "turnover", "founded", "website", "phone", "email", "pec", "legalform",
            "partitaiva", "codicefiscale", "cert", "list", "source");

    /** One field. */
    public record Stated(String field, int count) {}

    public QualityFigures {
        wrong = Map.copyOf(wrong);
        stated = List.copyOf(stated);
    }

    public static QualityFigures of(OrganisationSearch search, Query scope) {
        Map<QualityIssue, Integer> wrong = new EnumMap<>(QualityIssue.class);
        Arrays.stream(QualityIssue.values()).forEach(issue -> wrong.put(issue, count(search, scope, clause(issue))));
        List<Stated> stated =
                FIELDS.stream().map(field -> new Stated(field, count(search, scope, new Clause.Has(field)))).toList();
        return new QualityFigures(total(search, scope), wrong, stated);
    }

    private static Clause clause(QualityIssue issue) {
        return new Clause.Filter(QualityKnowledge.QUALITY, List.of(new FilterValue.Exactly(issue.code())));
    }

    /** The further clause goes first: a word that is still open may only stand at the end. */
    private static int count(OrganisationSearch search, Query scope, Clause further) {
        return total(search, new Query(Stream.concat(Stream.of(further), scope.clauses().stream()).toList()));
    }

    private static int total(OrganisationSearch search, Query query) {
        return (int) search.search(query, new SearchRequest(0, Order.NAME, false)).total();
    }
}
