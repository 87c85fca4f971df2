package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.italy.CodiceFiscale;
import it.filiera.italy.PartitaIva;
import it.filiera.italy.Reading;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Checks values and puts them into an organisation's own row. */
final class OwnColumns {

    static final List<String> STATUSES = List.of("active", "closed");
    private static final Pattern WEBSITE = Pattern.compile("(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final Map<OrganisationField, TableField<OrganisationRecord, String>> TEXTS = Map.of(
            OrganisationField.NAME, ORGANISATION.NAME,
            OrganisationField.LEGAL_FORM, ORGANISATION.LEGAL_FORM,
            OrganisationField.STATUS, ORGANISATION.STATUS,
            OrganisationField.ACTIVITY, ORGANISATION.ACTIVITY_EN,
            OrganisationField.ACTIVITY_IT, ORGANISATION.ACTIVITY_IT,
            OrganisationField.WEBSITE, ORGANISATION.WEBSITE,
            OrganisationField.PHONE, ORGANISATION.PHONE,
            OrganisationField.EMAIL, ORGANISATION.EMAIL,
            OrganisationField.PEC, ORGANISATION.PEC);

    private OwnColumns() {}

    /**
     * Refuses a value that the field cannot hold; an empty one clears it where that is possible.
     *
     * @param country of the seat, ISO 3166-1 alpha-2: where a telephone number is dialled that does not name its own; null for home
     */
    static void write(OrganisationRecord row, Assignment assignment, @Nullable String country) {
        OrganisationField field = assignment.field();
        @Nullable String value = assignment.value().isEmpty() ? null : assignment.value();
        switch (field) {
            case EMPLOYEES -> FigureColumns.EMPLOYEES.write(row, value == null ? null : Figures.employees(fitting(field, value, 200)));
            case TURNOVER -> FigureColumns.TURNOVER.write(row, value == null ? null : Figures.turnover(fitting(field, value, 200)));
            case FOUNDED -> row.setFounded(value == null ? null : Integer.valueOf(matching(field, value, YEAR)));
            case PARTITA_IVA -> row.setPartitaIva(value == null ? null : read(field, PartitaIva.parse(value)).digits());
            case CODICE_FISCALE -> row.setCodiceFiscale(value == null ? null : read(field, CodiceFiscale.parse(value)).digits());
            default -> writeText(row, field, value, country);
        }
    }

    /** The value as text; of a figure its words. Null where there is none. */
    static @Nullable String read(OrganisationRecord row, OrganisationField field) {
        return switch (field) {
            case EMPLOYEES -> row.getEmployeesWords();
            case TURNOVER -> row.getTurnoverWords();
            case FOUNDED -> row.getFounded() == null ? null : row.getFounded().toString();
            case PARTITA_IVA -> row.getPartitaIva();
            case CODICE_FISCALE -> row.getCodiceFiscale();
            default -> row.get(Objects.requireNonNull(TEXTS.get(field), field::code));
        };
    }

    private static void writeText(OrganisationRecord row, OrganisationField field, @Nullable String value, @Nullable String country) {
        TableField<OrganisationRecord, String> column = TEXTS.get(field);
        if (column == null) {
            throw new IllegalArgumentException("not a column: " + field);
        }
        if (value == null && !column.getDataType().nullable()) {
            throw new Refused("field.required", field.code());
        }
        row.set(column, value == null ? null : fitting(field, checked(field, value, country), column.getDataType().length()));
    }

    private static String checked(OrganisationField field, String value, @Nullable String country) {
        return switch (field) {
            case PHONE -> phone(field, value, country);
            case EMAIL, PEC -> address(field, value);
            case WEBSITE -> matching(field, value, WEBSITE);
            case STATUS -> oneOf(field, value, STATUSES);
            default -> value;
        };
    }

    private static String phone(OrganisationField field, String value, @Nullable String country) {
        try {
            return PhoneNumber.parse(value, country).text();
        } catch (Refused e) {
            throw new Refused(Message.of("field.refused", field.code(), e.reason()), e);
        }
    }

    private static String address(OrganisationField field, String value) {
        try {
            return new EmailAddress(value).text();
        } catch (Refused e) {
            throw new Refused(Message.of("field.bad-value", field.code(), value), e);
        }
    }

    static boolean isWebsite(String value) {
        return WEBSITE.matcher(value).matches();
    }

    private static <T> T read(OrganisationField field, Reading<T> reading) {
        return switch (reading) {
            case Reading.Value<T>(T value) -> value;
            case Reading.Refusal<T>(var reason) -> throw new Refused("field.refused", field.code(), reason);
        };
    }

    private static String matching(OrganisationField field, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new Refused("field.bad-value", field.code(), value);
        }
        return value;
    }

    static String oneOf(OrganisationField field, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new Refused("field.not-among", field.code(), value, String.join(", ", known));
        }
        return value;
    }

    static String fitting(OrganisationField field, String value, int longest) {
        if (value.length() > longest) {
            throw new Refused("field.too-long", field.code(), longest, value.length());
        }
        return value;
    }
}
