package it.filiera.directory;

import it.filiera.italy.Municipalities;
import it.filiera.italy.PartitaIva;
import it.filiera.italy.Rea;
import it.filiera.italy.Reading;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the values of a part and reads them from text. */
public final class PartValues {

    private static final String REA = "rea";
    private static final String VAT = "vat";

    private final Municipalities municipalities;

    public PartValues(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Why values cannot be kept, by field; empty when all can. */
    public Map<PartField, Message> problems(Part part) {
        Map<PartField, Message> problems = new EnumMap<>(PartField.class);
        for (PartField field : part.kind().fields()) {
            try {
                read(part, field);
            } catch (Refused e) {
                problems.put(field, e.reason());
            }
        }
        return problems;
    }

    /** The value for the column; null when nothing is stated. */
    @Nullable Object read(Part part, PartField field) {
        String text = part.value(field).strip();
        if (text.isEmpty()) {
            if (field.isRequired()) {
                throw new Refused("field.required", field.code());
            }
            return null;
        }
        return switch (field.shape()) {
            case CHOICE -> choice(field, text);
            case DATE -> date(part, field, text);
            case ROW -> UUID.fromString(text);
            case TEXT -> fitting(field, text(part, field, text));
        };
    }

    private String text(Part part, PartField field, String text) {
        return switch (field) {
            case PROVINCE -> SeatColumns.province(municipalities, text);
            case COUNTRY -> SeatColumns.country(text);
            case REGISTER -> text.toLowerCase(Locale.ROOT);
            case NUMBER -> number(part.value(PartField.REGISTER).strip().toLowerCase(Locale.ROOT), text);
            case STANDARD -> standard(text);
            default -> text;
        };
    }

    /** REA and Italian VAT numbers are checked; other registers have rules that are not known here. */
    private static String number(String register, String text) {
        boolean foreign = text.matches("(?!IT)[A-Za-z]{2}.*");
        return switch (register) {
            case REA -> read(Rea.parse(text)).text();
            case VAT -> foreign ? text : read(PartitaIva.parse(text)).digits();
            default -> text;
        };
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Value<T>(T value) -> value;
            case Reading.Refusal<T>(Message reason) -> throw new Refused(reason);
        };
    }

    /** {@code IATF 16949} and {@code iatf-16949} are one standard. */
    private static String standard(String text) {
        String code = KeyMaker.slug(text);
        if (code.isEmpty()) {
            throw new Refused("field.bad-value", PartField.STANDARD.code(), text);
        }
        return code;
    }

    private static String choice(PartField field, String text) {
        if (!field.choices().contains(text)) {
            throw new Refused("field.not-among", field.code(), text, String.join(", ", field.choices()));
        }
        return text;
    }

    private static LocalDate date(Part part, PartField field, String text) {
        LocalDate date = date(text);
        PartField first = field == PartField.EXPIRES ? PartField.ISSUED : PartField.SINCE;
        boolean last = field == PartField.EXPIRES || field == PartField.UNTIL;
        if (last && !part.value(first).isBlank() && date.isBefore(date(part.value(first).strip()))) {
            throw new Refused("part.backwards");
        }
        return date;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(Message.of("part.bad-date"), e);
        }
    }

    private static String fitting(PartField field, String text) {
        int longest = field.column().getDataType().length();
        if (text.length() > longest) {
            throw new Refused("field.too-long", field.code(), longest, text.length());
        }
        return text;
    }
}
