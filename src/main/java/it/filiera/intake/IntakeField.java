package it.filiera.intake;

import it.filiera.directory.NamedField;
import it.filiera.message.Message;

/** What a column can hold, by the names of mapping files and the command line. */
public enum IntakeField implements NamedField {
    KEY("key", About.ORGANISATION),
    NAME("name", About.ORGANISATION),
    LEGAL_FORM("legalForm", About.ORGANISATION),
    STATUS("status", About.ORGANISATION),
    ACTIVITY("activity", About.ORGANISATION),
    ACTIVITY_IT("activityIt", About.ORGANISATION),
    WEBSITE("website", About.ORGANISATION),
    PHONE("phone", About.ORGANISATION),
    EMAIL("email", About.ORGANISATION),
    PEC("pec", About.ORGANISATION),
    PARTITA_IVA("partitaIva", About.ORGANISATION),
    CODICE_FISCALE("codiceFiscale", About.ORGANISATION),
    REA("rea", About.ORGANISATION),
    FOUNDED("founded", About.ORGANISATION),
    EMPLOYEES("employees", About.ORGANISATION),
    TURNOVER("turnover", About.ORGANISATION),
    ADDRESS("address", About.ORGANISATION),
    POSTAL_CODE("postalCode", About.ORGANISATION),
    MUNICIPALITY("municipality", About.ORGANISATION),
    PROVINCE("province", About.ORGANISATION),
    REGION("region", About.ORGANISATION),
    COUNTRY("country", About.ORGANISATION),
    ROLES("roles", About.ORGANISATION),
    CATEGORIES("categories", About.ORGANISATION),
    CAPABILITIES("capabilities", About.ORGANISATION),
    TAGS("tags", About.ORGANISATION),
    SOURCE("source", About.ORGANISATION),
    PERSON("person", About.PERSON),
    SALUTATION("salutation", About.PERSON),
    GIVEN_NAME("givenName", About.PERSON),
    FAMILY_NAME("familyName", About.PERSON),
    TITLE("title", About.PERSON),
    DEPARTMENT("department", About.PERSON),
    PERSON_EMAIL("personEmail", About.PERSON),
    PERSON_PHONE("personPhone", About.PERSON),
    PERSON_SINCE("personSince", About.PERSON),
    PERSON_NOTE("personNote", About.PERSON),
    LIST("list", About.MEMBERSHIP),
    LIST_SINCE("listSince", About.MEMBERSHIP),
    LIST_UNTIL("listUntil", About.MEMBERSHIP),
    INITIATIVE("initiative", About.PARTICIPATION),
    PART("part", About.PARTICIPATION),
    PARTICIPATION_STATUS("participationStatus", About.PARTICIPATION);

    /** What a field says something about. */
    public enum About {
        ORGANISATION,
        PERSON,
        MEMBERSHIP,
        PARTICIPATION
    }

    private final String code;
    private final About about;

    IntakeField(String code, About about) {
        this.code = code;
        this.about = about;
    }

    @Override
    public String code() {
        return code;
    }

    public About about() {
        return about;
    }

    /** What people call it. */
    public Message label() {
        return Message.of("wizard.field." + code);
    }

    /** The field of that name, as {@link NamedField#named} finds it. */
    public static IntakeField named(String name) {
        return NamedField.named(values(), name);
    }
}
