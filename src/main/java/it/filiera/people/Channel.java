package it.filiera.people;

import it.filiera.message.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    /** That somebody refused it, in the few words of a flag. */
    public Message flag() {
        return Message.of("people.refused-brief." + code());
    }

    /** What flags say of these: a word about all channels stands for the others too. */
    static List<Channel> foremost(Collection<Channel> refused) {
        return refused.contains(ANY) ? List.of(ANY) : refused.stream().distinct().sorted().toList();
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
    }
}
