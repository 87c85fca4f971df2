package it.filiera.query;

import java.util.List;

/**
 * Why an input is no query, and what to write instead.
 *
 * @param messageKey key of a {@link java.text.MessageFormat} pattern in {@code i18n/messages}
 * @param arguments what fills the pattern, in its order
 * @param start offset of the first character at fault
 * @param end offset behind the last character at fault
 */
public record Problem(String messageKey, List<String> arguments, int start, int end) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
