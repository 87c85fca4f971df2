package it.filiera.initiative;

import it.filiera.directory.NamedField;

/** What can be set of an initiative, by the names of the command line. */
public enum InitiativeField implements NamedField {
    NAME("name"),
    KIND("kind"),
    STATUS("status"),
    STARTS("starts"),
    ENDS("ends"),
    PLACE("place"),
    COUNTRY("country"),
    ZONE("zone"),
    VENUE("venue"),
    PROGRAMME("programme"),
    NOTE("note"),
    SOURCE("source"),
    SOURCE_SITE("sourceSite"),
    SOURCE_DATE("sourceDate");

    private final String code;

    InitiativeField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The field of that name, as {@link NamedField#named} finds it. */
    public static InitiativeField named(String name) {
        return NamedField.named(values(), name);
    }
}
