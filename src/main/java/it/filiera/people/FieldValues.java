package it.filiera.people;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Checks the values of people and positions and reads them from text: the same rules while somebody types as when it is written. */
public final class FieldValues {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private FieldValues() {}

    /** Why the field cannot hold the value; empty when it can. */
    public static Optional<Message> problem(PersonField field, String text) {
        return refusal(() -> read(field, text));
    }

    /** Why the field cannot hold the value; empty when it can. {@code country} is that of the organisation. */
    public static Optional<Message> problem(PositionField field, String text, @Nullable String country) {
        return refusal(() -> read(field, text, country));
    }

    private static Optional<Message> refusal(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.reason());
        }
    }

    /** The value for the column; null when the text is blank. */
    static @Nullable Object read(PersonField field, String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return cleared(field.code(), field.column());
        }
        return switch (field) {
            case NOTICE_GIVEN -> date(bare);
            case LAWFUL_BASIS -> among(field, bare.toLowerCase(Locale.ROOT), field.choices());
            case LANGUAGE -> language(bare.toLowerCase(Locale.ROOT));
            default -> fitting(field.code(), bare, field.column());
        };
    }

    /** The value for the column; null when the text is blank. */
    static @Nullable Object read(PositionField field, String text, @Nullable String country) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return field == PositionField.MAIN_CONTACT ? Boolean.FALSE : null;
        }
        return switch (field) {
            case SINCE, UNTIL -> date(bare);
            case EMAIL -> new EmailAddress(bare).text();
            case PHONE -> PhoneNumber.parse(bare, country).text();
            case MAIN_CONTACT -> Boolean.valueOf(bare);
            default -> fitting(field.code(), bare, field.column());
        };
    }

    private static @Nullable Object cleared(String code, Field<?> column) {
        if (!column.getDataType().nullable()) {
            throw new Refused("field.required", code);
        }
        return null;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(Message.of("part.bad-date"), e);
        }
    }

    private static String among(PersonField field, String text, List<String> known) {
        if (!known.contains(text)) {
            throw new Refused("field.not-among", field.code(), text, String.join(", ", known));
        }
        return text;
    }

    private static String language(String text) {
        if (!LANGUAGES.contains(text)) {
            throw new Refused("person.bad-language", text);
        }
        return text;
    }

    private static String fitting(String code, String text, Field<?> column) {
        int longest = column.getDataType().length();
        if (text.length() > longest) {
            throw new Refused("field.too-long", code, longest, text.length());
        }
        return text;
    }
}
