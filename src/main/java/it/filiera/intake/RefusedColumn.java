package it.filiera.intake;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file of refused rows says beside the columns of the file that they come from. Its headings are recognised in both languages, so
 * that a mended file is imported without them.
 */
public enum RefusedColumn {
    LINE,
    COLUMN,
    VALUE,
    REASON;

    private static final Set<String> HEADINGS = Stream.of(Locale.ENGLISH, Locale.ITALIAN)
            .map(Messages::new)
            .flatMap(messages -> Arrays.stream(values()).map(column -> messages.say(column.heading()).toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    /** What the column is called. */
    public Message heading() {
        return Message.of("intake.refused-file." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether a column with this heading is one of these. */
    public static boolean isOne(String heading) {
        return HEADINGS.contains(heading.strip().toLowerCase(Locale.ROOT));
    }
}
