package it.filiera.query;

import java.time.LocalDate;
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

    /** What it means when it is asked on {@code today}: the same with days instead of times ago. */
    public Query on(LocalDate today) {
        return new Query(clauses.stream().map(clause -> on(clause, today)).toList());
    }

    private static Clause on(Clause clause, LocalDate today) {
        return switch (clause) {
            case Clause.Filter filter -> filter.on(today);
            case Clause.Not(Clause inner) -> new Clause.Not(on(inner, today));
            case Clause.Word _, Clause.Phrase _, Clause.Has _ -> clause;
        };
    }

    private static boolean open(Clause clause) {
        return clause instanceof Clause.Word word && word.open();
    }
}
