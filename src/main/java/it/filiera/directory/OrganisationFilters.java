package it.filiera.directory;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import it.filiera.query.FilterValue;
import it.filiera.query.Parsed;
import it.filiera.query.QueryParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What organisations can be asked for: what the directory itself knows of them, and what other features add. Reads queries accordingly.
 */
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

    private static final List<FilterName> OF_DIRECTORY = List.of(
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
    private static final Set<String> STATABLE =
            Set.of("activity", "website", "phone", "email", "pec", "partitaiva", "codicefiscale", "legalform", "turnover");

    /** Those of the directory alone. */
    public static final OrganisationFilters OWN = with(List.of());

    private final List<FilterName> names;
    private final List<Clause.Filter> counted;
    private final QueryParser parser;

    private OrganisationFilters(List<FilterName> names, Set<String> statable, List<Clause.Filter> counted) {
        this.names = names;
        this.counted = counted;
        this.parser = new QueryParser(names, statable);
    }

    /** Those of the directory and what other features add. A name that exists already must be of the same kind there. */
    public static OrganisationFilters with(List<? extends OrganisationKnowledge> knowledge) {
        return new OrganisationFilters(
                Stream.concat(OF_DIRECTORY.stream(), knowledge.stream().flatMap(known -> known.filters().stream()))
                        .distinct()
                        .toList(),
                Stream.concat(STATABLE.stream(), knowledge.stream().flatMap(known -> known.statable().stream()))
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.concat(Stream.of(SIZES), knowledge.stream().flatMap(known -> known.counted().stream()))
                        .toList());
    }

    /** All filters, those of the directory first. */
    public List<FilterName> names() {
        return names;
    }

    /** The filter of this name, whatever its case. */
    public Optional<FilterName> named(String name) {
        return names.stream().filter(filter -> filter.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Ranges that are counted as if they were the values of their filters, for facets. */
    public List<Clause.Filter> counted() {
        return counted;
    }

    /** Reads a query about organisations, or says what is wrong with it. */
    public Parsed parse(String text) {
        return parser.parse(text);
    }
}
