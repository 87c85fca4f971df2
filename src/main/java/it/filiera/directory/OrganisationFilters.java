package it.filiera.directory;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import it.filiera.query.FilterValue;
import it.filiera.query.QueryParser;
import java.util.List;
import java.util.Set;

/** What organisations can be filtered by, and which of their fields can be asked for with {@code has:}. */
public final class OrganisationFilters {

    public static final FilterName PROVINCE = new FilterName("prov", Kind.WORDS);
    public static final FilterName REGION = new FilterName("region", Kind.WORDS);
    public static final FilterName COUNTRY = new FilterName("country", Kind.WORDS);
    public static final FilterName TOWN = new FilterName("town", Kind.WORDS);
    public static final FilterName ROLE = new FilterName("role", Kind.WORDS);
    public static final FilterName KIND = new FilterName("kind", Kind.WORDS);
    public static final FilterName CATEGORY = new FilterName("cat", Kind.WORDS);
    public static final FilterName CAPABILITY = new FilterName("cap", Kind.WORDS);
    public static final FilterName CERTIFICATE = new FilterName("cert", Kind.WORDS);
    public static final FilterName LIST = new FilterName("list", Kind.WORDS);
    public static final FilterName TAG = new FilterName("tag", Kind.WORDS);
    public static final FilterName STATUS = new FilterName("status", Kind.WORDS);
    public static final FilterName EMPLOYEES = new FilterName("employees", Kind.NUMBERS);
    public static final FilterName FOUNDED = new FilterName("founded", Kind.NUMBERS);
    public static final FilterName SOURCE_YEAR = new FilterName("source", Kind.NUMBERS);

    public static final List<FilterName> ALL = List.of(
            PROVINCE, REGION, COUNTRY, TOWN, ROLE, KIND, CATEGORY, CAPABILITY, CERTIFICATE, LIST, TAG, STATUS, EMPLOYEES, FOUNDED,
            SOURCE_YEAR);

    /** Sizes of firms as statistics part them; counted like the values of a filter of words. */
    public static final Clause.Filter SIZES = new Clause.Filter(
            EMPLOYEES,
            List.of(
                    new FilterValue.Range(1L, 9L),
                    new FilterValue.Range(10L, 49L),
                    new FilterValue.Range(50L, 249L),
                    new FilterValue.Range(250L, null),
                    new FilterValue.NotStated()));

    /** Fields that no filter covers. */
    static final Set<String> STATABLE =
            Set.of("activity", "website", "phone", "email", "pec", "partitaiva", "codicefiscale", "legalform", "turnover");

    private OrganisationFilters() {}

    /** Reads queries about organisations. */
    public static QueryParser parser() {
        return new QueryParser(ALL, STATABLE);
    }
}
