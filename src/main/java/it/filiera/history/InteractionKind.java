package it.filiera.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of interaction it was. */
public enum InteractionKind {
    MEETING,
    CALL,
    EMAIL,
    VISIT,
    /** A meeting of a programme in which firms and buyers are matched. */
    B2B,
    /** Something to remember that nobody was spoken to about. */
    NOTE;

    /** As the database, the command line and queries write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InteractionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
    }
}
