package it.filiera.directory;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;

/** How a record is named from outside: by its readable key or by its id. */
public final class KeyOrId {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private KeyOrId() {}

    /** Holds for the row that is named. */
    public static Condition names(String keyOrId, Field<UUID> id, Field<String> key) {
        return UUID_TEXT.matcher(keyOrId).matches() ? id.eq(UUID.fromString(keyOrId)) : key.eq(keyOrId);
    }
}
