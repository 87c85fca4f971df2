package it.filiera.query;

import java.util.List;

/** A question to the directory: all clauses must hold. No clause at all asks for everything. */
public record Query(List<Clause> clauses) {

    public static final Query ALL = new Query(List.of());

    public Query {
        clauses = List.copyOf(clauses);
    }
}
