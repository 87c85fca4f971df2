package it.filiera.directory;

import java.util.List;

/** What can be set of an organisation, by the names of the command line and of {@code show}. */
public enum OrganisationField implements NamedField {
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

    @Override
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

    /** The field of that name, as {@link NamedField#named} finds it. */
    public static OrganisationField named(String name) {
        return NamedField.named(values(), name);
    }
}
