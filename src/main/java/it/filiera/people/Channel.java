package it.filiera.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way on which one hears from the agency. */
public enum Channel {
    /** Whichever it is. */
    ANY,
    EMAIL,
    PHONE,
    POST,
    VISIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
    }
}
