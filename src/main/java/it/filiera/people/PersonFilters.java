package it.filiera.people;

import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import it.filiera.query.QueryParser;
import java.util.List;
import java.util.Set;

/** What people can be filtered by, and which of their fields can be asked for with {@code has:}. */
public final class PersonFilters {

    /** Key of an organisation where they work. */
    public static final FilterName ORGANISATION = new FilterName("org", Kind.WORDS);

    public static final FilterName LANGUAGE = new FilterName("lang", Kind.WORDS);
    public static final FilterName BASIS = new FilterName("basis", Kind.WORDS);

    /** Channels on which they do not want to hear from the agency. */
    public static final FilterName REFUSED = new FilterName("refused", Kind.WORDS);

    public static final List<FilterName> ALL = List.of(ORGANISATION, LANGUAGE, BASIS, REFUSED);

    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String NOTICE = "notice";

    private static final Set<String> STATABLE = Set.of(EMAIL, PHONE, NOTICE);

    private PersonFilters() {}

    /** Reads queries about people. */
    public static QueryParser parser() {
        return new QueryParser(ALL, STATABLE);
    }
}
