package it.filiera.exchange;

import it.filiera.directory.CapabilityHeld;
import it.filiera.directory.CertificateHeld;
import it.filiera.directory.Figure;
import it.filiera.directory.MembershipHeld;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.RoleHeld;
import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file can say of an organisation. Several values of one cell are separated by semicolons. */
public enum ExportColumn {
    KEY("key", Organisation::key),
    NAME("name", Organisation::name),
    LEGAL_FORM("legalForm", Organisation::legalForm),
    STATUS("status", Organisation::status),
    ROLES("roles", firm -> joined(firm.roles().stream().map(RoleHeld::role))),
    KINDS("kinds", firm -> joined(firm.roles().stream().map(RoleHeld::kind).filter(Objects::nonNull).distinct())),
    ADDRESS("address", firm -> place(firm, Place::address)),
    POSTAL_CODE("postalCode", firm -> place(firm, Place::postalCode)),
    MUNICIPALITY("municipality", firm -> place(firm, Place::municipality)),
    PROVINCE("province", firm -> place(firm, Place::province)),
    REGION("region", firm -> place(firm, Place::region)),
    COUNTRY("country", firm -> place(firm, Place::country)),
    WEBSITE("website", firm -> firm.contact().website()),
    PHONE("phone", firm -> firm.contact().phone()),
    EMAIL("email", firm -> firm.contact().email()),
    PEC("pec", firm -> firm.contact().pec()),
    PARTITA_IVA("partitaIva", Organisation::partitaIva),
    CODICE_FISCALE("codiceFiscale", Organisation::codiceFiscale),
    ACTIVITY("activity", Organisation::activityEn),
    ACTIVITY_IT("activityIt", Organisation::activityIt),
    CATEGORIES("categories", firm -> joined(firm.categories().stream())),
    CAPABILITIES("capabilities", firm -> joined(firm.capabilities().stream().map(CapabilityHeld::code))),
    CERTIFICATES("certificates", firm -> joined(firm.certificates().stream().map(CertificateHeld::standard))),
    LISTS("lists", firm -> joined(firm.memberships().stream().map(MembershipHeld::list))),
    TAGS("tags", firm -> joined(firm.tags().stream())),
    EMPLOYEES("employees", firm -> amount(firm.employees())),
    EMPLOYEES_WORDS("employeesWords", firm -> words(firm.employees())),
    TURNOVER("turnover", firm -> amount(firm.turnover())),
    TURNOVER_WORDS("turnoverWords", firm -> words(firm.turnover())),
    FOUNDED("founded", Organisation::founded),
    LATITUDE("latitude", firm -> place(firm, Place::latitude)),
    LONGITUDE("longitude", firm -> place(firm, Place::longitude));

    /** What an export holds when nobody chose. */
    public static final List<ExportColumn> USUAL = List.of(
            KEY, NAME, LEGAL_FORM, ROLES, MUNICIPALITY, PROVINCE, REGION, COUNTRY, WEBSITE, ACTIVITY, CATEGORIES, LISTS, EMPLOYEES,
            EMPLOYEES_WORDS, TURNOVER, TURNOVER_WORDS, FOUNDED);

    private final String code;
    private final Function<Organisation, @Nullable Object> value;

    ExportColumn(String code, Function<Organisation, @Nullable Object> value) {
        this.code = code;
        this.value = value;
    }

    /** The name in interchange files and on the command line. */
    public String code() {
        return code;
    }

    /** A text, an integer or a double; null when nothing is stated. */
    @Nullable Object of(Organisation organisation) {
        return value.apply(organisation);
    }

    /** The columns named by a list of codes. Refuses an unknown one, or a list without any, and says the known ones. */
    public static List<ExportColumn> parse(String codes) {
        List<ExportColumn> columns =
                Arrays.stream(codes.split(",")).map(String::strip).filter(code -> !code.isEmpty()).map(ExportColumn::named).toList();
        return columns.isEmpty() ? List.of(named(codes.strip())) : columns;
    }

    private static ExportColumn named(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new Refused("export.unknown-column", code, joinedCodes()));
    }

    private static String joinedCodes() {
        return Arrays.stream(values()).map(ExportColumn::code).collect(Collectors.joining(", "));
    }

    private static @Nullable String joined(Stream<String> values) {
        String joined = values.collect(Collectors.joining(";"));
        return joined.isEmpty() ? null : joined;
    }

    private static <T> @Nullable T place(Organisation firm, Function<Place, @Nullable T> part) {
        Place seat = firm.seat();
        return seat == null ? null : part.apply(seat);
    }

    private static @Nullable Long amount(@Nullable Figure figure) {
        return figure == null ? null : figure.amount();
    }

    private static @Nullable String words(@Nullable Figure figure) {
        return figure == null ? null : figure.words();
    }
}
