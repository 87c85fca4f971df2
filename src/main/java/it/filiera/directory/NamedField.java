package it.filiera.directory;

import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A field that the command line knows by a name. */
public interface NamedField {

    /** The name, as the documentation writes it. */
    String code();

    /** The field of that name; case, hyphens and underscores do not matter. Refuses an unknown name and says the known ones. */
    static <F extends NamedField> F named(F[] fields, String name) {
        return Arrays.stream(fields)
                .filter(field -> bare(field.code()).equals(bare(name)))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "field.unknown", name, Arrays.stream(fields).map(NamedField::code).collect(Collectors.joining(", "))));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }
}
