package it.filiera.history.when;

import it.filiera.message.Message;
import java.util.Optional;

/** What came of reading what somebody typed. */
public sealed interface Read<T> {

    record Understood<T>(T value) implements Read<T> {}

    /** It was none; the reason is a whole sentence that says what was understood, what was not, and what can be written instead. */
    record NotRead<T>(Message reason) implements Read<T> {

        NotRead(String key, Object... arguments) {
            this(Message.of(key, arguments));
        }
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Understood<T>(T value) -> Optional.of(value);
            case NotRead<T> _ -> Optional.empty();
        };
    }
}
