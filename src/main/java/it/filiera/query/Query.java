package it.filiera.query;

import java.util.List;

/** A question to the directory: all clauses must hold. No clause at all asks for everything. Only the last word may be open. */
public record Query(List<Clause> clauses) {

    public static final Query ALL = new Query(List.of());

    public Query {
        clauses = List.copyOf(clauses);
        if (clauses.stream().limit(Math.max(0, clauses.size() - 1)).anyMatch(Query::open)) {
            throw new IllegalArgumentException("Only the last word may be open: " + clauses);
        }
    }

    private static boolean open(Clause clause) {
        return clause instanceof Clause.Word word && word.open();
    }
}
