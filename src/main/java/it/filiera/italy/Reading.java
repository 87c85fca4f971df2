package it.filiera.italy;

import it.filiera.message.Message;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading an identifier that someone typed: the value, or why it is none. */
public sealed interface Reading<T> {

    /** The text was an identifier; it exists only if it is formally valid. */
    record Value<T>(T value) implements Reading<T> {}

    /** The text was none; the reason is a whole sentence that never repeats the refused text, which may be personal. */
    record Refusal<T>(Message reason) implements Reading<T> {

        Refusal(String key, Object... arguments) {
            this(Message.of(key, arguments));
        }
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Refusal<T> _ -> Optional.empty();
        };
    }

    default <U> Reading<U> map(Function<? super T, ? extends U> toOther) {
        return switch (this) {
            case Value<T>(T value) -> new Value<>(toOther.apply(value));
            case Refusal<T>(Message reason) -> new Refusal<>(reason);
        };
    }
}
