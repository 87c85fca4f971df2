package it.filiera.directory;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site, registration, certificate, membership or role as a form shows it.
 *
 * @param id null for one that is not entered yet
 * @param version the one that was read; a change is refused when another stands meanwhile
 * @param values what is stated, as text
 */
public record Part(PartKind kind, @Nullable UUID id, int version, Map<PartField, String> values) {

    public Part {
        values = Map.copyOf(values);
    }

    /** One that is not entered yet. */
    public static Part fresh(PartKind kind, Map<PartField, String> values) {
        return new Part(kind, null, 0, values);
    }

    /** The same row with other values. */
    public Part with(Map<PartField, String> others) {
        return new Part(kind, id, version, others);
    }

    /** Empty where nothing is stated. */
    public String value(PartField field) {
        return values.getOrDefault(field, "");
    }
}
