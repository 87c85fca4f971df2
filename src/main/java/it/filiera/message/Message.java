package it.filiera.message;

import java.util.List;

/** A sentence before it has a language: a key of {@code i18n/messages} and the values for its places. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
