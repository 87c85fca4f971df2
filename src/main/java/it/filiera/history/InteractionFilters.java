package it.filiera.history;

import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import it.filiera.query.QueryParser;
import java.util.List;
import java.util.Set;

/**
 * What interactions can be filtered by, beside {@code has:follow-up}. Whoever takes part is asked for by name, by key, officers by
 * initials, and by id; of people and officers one word of the name is enough.
 */
public final class InteractionFilters {

    public static final FilterName KIND = new FilterName("kind", Kind.WORDS);
    public static final FilterName OFFICER = new FilterName("officer", Kind.WORDS);
    public static final FilterName INITIATIVE = new FilterName("initiative", Kind.WORDS);
    public static final FilterName OUTCOME = new FilterName("outcome", Kind.WORDS);
    public static final FilterName PERSON = new FilterName("person", Kind.WORDS);
    public static final FilterName ORGANISATION = new FilterName("org", Kind.WORDS);
    public static final FilterName DAY = new FilterName("at", Kind.DAYS);

    public static final List<FilterName> ALL = List.of(KIND, OFFICER, INITIATIVE, OUTCOME, PERSON, ORGANISATION, DAY);

    /** A follow-up that is still open. */
    static final String FOLLOW_UP = "follow-up";

    private InteractionFilters() {}

    /** Reads queries about interactions. */
    public static QueryParser parser() {
        return new QueryParser(ALL, Set.of(FOLLOW_UP));
    }
}
