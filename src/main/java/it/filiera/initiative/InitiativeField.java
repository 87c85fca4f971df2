package it.filiera.initiative;

import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be set of an initiative, by the names of the command line. */
public enum InitiativeField {
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

    public String code() {
        return code;
    }

    /** The field of that name; case, hyphens and underscores do not matter. Refuses an unknown name and says the known ones. */
    public static InitiativeField named(String name) {
        return Arrays.stream(values())
                .filter(field -> bare(field.code).equals(bare(name)))
                .findFirst()
                .orElseThrow(() -> new Refused("field.unknown", name, known()));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static String known() {
        return Arrays.stream(values()).map(InitiativeField::code).collect(Collectors.joining(", "));
    }
}
