package it.filiera.directory;

import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be set of an organisation, by the names of the command line and of {@code show}. */
public enum OrganisationField {
    NAME("name"),
    LEGAL_FORM("legalForm"),
    STATUS("status"),
    ACTIVITY("activity"),
    ACTIVITY_IT("activityIt"),
    WEBSITE("website"),
    PHONE("phone"),
    EMAIL("email"),
    PEC("pec"),
    PARTITA_IVA("partitaIva"),
    CODICE_FISCALE("codiceFiscale"),
    FOUNDED("founded"),
    EMPLOYEES("employees"),
    TURNOVER("turnover"),
    MUNICIPALITY("municipality"),
    PROVINCE("province"),
    REGION("region"),
    COUNTRY("country"),
    ROLES("roles"),
    CATEGORIES("categories"),
    CAPABILITIES("capabilities"),
    LISTS("lists"),
    TAGS("tags");

    private static final List<OrganisationField> PLACE = List.of(MUNICIPALITY, PROVINCE, REGION, COUNTRY);
    private static final List<OrganisationField> SETS = List.of(ROLES, CATEGORIES, CAPABILITIES, LISTS, TAGS);

    private final String code;

    OrganisationField(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it belongs to the seat. */
    public boolean isPlace() {
        return PLACE.contains(this);
    }

    /** Whether it holds several values, separated by commas. */
    public boolean isSet() {
        return SETS.contains(this);
    }

    /** The field of that name; case, hyphens and underscores do not matter. Refuses an unknown name and says the known ones. */
    public static OrganisationField named(String name) {
        return Arrays.stream(values())
                .filter(field -> bare(field.code).equals(bare(name)))
                .findFirst()
                .orElseThrow(() -> new Refused("field.unknown", name, known()));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static String known() {
        return Arrays.stream(values()).map(OrganisationField::code).collect(Collectors.joining(", "));
    }
}
