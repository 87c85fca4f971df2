package it.filiera.cli;

import it.filiera.directory.OrganisationSearch;
import it.filiera.query.Parsed;
import it.filiera.query.Query;

/** A query as it stands on the command line. */
final class QueryText {

    private QueryText() {}

    /** Reads it; one that cannot be understood is wrong usage, and so is an option that nobody knows. */
    static Query read(String text) {
        if (text.startsWith("--")) {
            throw new WrongUsage("cli.unmatched", text);
        }
        return switch (OrganisationSearch.parse(text)) {
            case Parsed.Understood(Query query) -> query;
            case Parsed.NotUnderstood(var problem) -> throw new WrongUsage(problem.reason());
        };
    }
}
