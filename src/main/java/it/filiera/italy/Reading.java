package it.filiera.italy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading an identifier that someone typed: the value, or why it is none. */
public sealed interface Reading<T> {

    /** The text was an identifier; it exists only if it is formally valid. */
    record Value<T>(T value) implements Reading<T> {}

    /**
     * The text was none.
     *
     * @param message key of the message catalogue, a whole sentence that says what is wrong and what is expected
     * @param arguments for the placeholders of that message; never the refused text, which may be personal
     */
    record Refusal<T>(String message, List<Object> arguments) implements Reading<T> {

        public Refusal {
            arguments = List.copyOf(arguments);
        }

        Refusal(String message, Object... arguments) {
            this(message, List.of(arguments));
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
            case Refusal<T>(String message, List<Object> arguments) -> new Refusal<>(message, arguments);
        };
    }
}
