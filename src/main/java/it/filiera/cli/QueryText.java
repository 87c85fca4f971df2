package it.filiera.cli;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Parsed;
import it.filiera.query.Query;

/** A query as it stands on the command line. */
final class QueryText {

    private QueryText() {}

    /** An option that nobody knows is no query but wrong usage; for that no profile need be opened. */
    static void checkOption(String text) {
        if (text.startsWith("--")) {
            throw new WrongUsage("cli.unmatched", text);
        }
    }

    /** Reads it; one that cannot be understood is wrong usage. */
    static Query read(String text, OrganisationFilters filters) {
        return understood(filters.parse(text));
    }

    static Query understood(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Understood(Query query) -> query;
            case Parsed.NotUnderstood(var problem) -> throw new WrongUsage(problem.reason());
        };
    }
}
