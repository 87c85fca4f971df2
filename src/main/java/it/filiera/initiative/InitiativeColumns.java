package it.filiera.initiative;

import static it.filiera.database.schema.Tables.INITIATIVE;

import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.directory.SourceGiven;
import it.filiera.directory.SourceRows;
import it.filiera.message.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Between the columns of an initiative and its values: reads them, checks what is to be written. */
final class InitiativeColumns {

    private static final Map<InitiativeField, TableField<InitiativeRecord, String>> TEXTS = Map.ofEntries(
            Map.entry(InitiativeField.NAME, INITIATIVE.NAME),
            Map.entry(InitiativeField.KIND, INITIATIVE.KIND),
            Map.entry(InitiativeField.STATUS, INITIATIVE.STATUS),
            Map.entry(InitiativeField.PLACE, INITIATIVE.PLACE),
            Map.entry(InitiativeField.COUNTRY, INITIATIVE.COUNTRY),
            Map.entry(InitiativeField.ZONE, INITIATIVE.ZONE),
            Map.entry(InitiativeField.VENUE, INITIATIVE.VENUE),
            Map.entry(InitiativeField.PROGRAMME, INITIATIVE.PROGRAMME),
            Map.entry(InitiativeField.NOTE, INITIATIVE.NOTE),
            Map.entry(InitiativeField.SOURCE, INITIATIVE.SOURCE_URL),
            Map.entry(InitiativeField.SOURCE_SITE, INITIATIVE.SOURCE_SITE),
            Map.entry(InitiativeField.SOURCE_DATE, INITIATIVE.SOURCE_DATE));

    private InitiativeColumns() {}

    static Initiative read(InitiativeRecord row) {
        return new Initiative(
                row.getId(),
                row.getInitiativeKey(),
                Coded.read(InitiativeKind.class, row.getKind()),
                row.getName(),
                row.getPlace(),
                row.getCountry(),
                row.getVenue(),
                ZoneId.of(row.getZone()),
                row.getStarts(),
                row.getEnds(),
                row.getProgramme(),
                Coded.read(InitiativeStatus.class, row.getStatus()),
                row.getNote(),
                row.getSourceUrl() == null ? null : new SourceGiven.Page(row.getSourceUrl(), row.getSourceSite(), row.getSourceDate()),
                row.getVersion());
    }

    /** Refuses a value that the field cannot hold; an empty one clears it where that is possible. */
    static void write(InitiativeRecord row, InitiativeValue given) {
        InitiativeField field = given.field();
        @Nullable String value = given.value().isEmpty() ? null : given.value();
        switch (field) {
            case STARTS -> row.setStarts(value == null ? null : day(field, value));
            case ENDS -> row.setEnds(value == null ? null : day(field, value));
            default -> writeText(row, field, value);
        }
    }

    private static void writeText(InitiativeRecord row, InitiativeField field, @Nullable String value) {
        TableField<InitiativeRecord, String> column = Optional.ofNullable(TEXTS.get(field)).orElseThrow();
        boolean required = !column.getDataType().nullable();
        if (value == null && required) {
            throw new Refused("field.required", field.code());
        }
        if (value != null && value.length() > column.getDataType().length() && field != InitiativeField.COUNTRY) {
            throw new Refused("field.too-long", field.code(), column.getDataType().length(), value.length());
        }
        row.set(column, value == null ? null : checked(field, value));
    }

    private static String checked(InitiativeField field, String value) {
        return switch (field) {
            case KIND -> oneOf(field, value, Coded.codes(InitiativeKind.class));
            case STATUS -> oneOf(field, value, Coded.codes(InitiativeStatus.class));
            case COUNTRY -> country(value);
            case ZONE -> Zones.named(value).orElseThrow(() -> new Refused("initiative.unknown-zone", value)).getId();
            case SOURCE -> page(value, null);
            case SOURCE_DATE -> date(value);
            default -> value;
        };
    }

    private static String country(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!Zones.isCountry(code)) {
            throw new Refused("field.unknown-country", value);
        }
        return code;
    }

    private static String page(String url, @Nullable String date) {
        SourceRows.problem(new SourceGiven.Page(url, null, date)).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return url;
    }

    private static String date(String value) {
        page("https://example.org", value);
        return value;
    }

    private static String oneOf(InitiativeField field, String value, List<String> known) {
        String code = value.toLowerCase(Locale.ROOT);
        if (!known.contains(code)) {
            throw new Refused("field.not-among", field.code(), value, String.join(", ", known));
        }
        return code;
    }

    private static LocalDate day(InitiativeField field, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Refused("initiative.bad-day", field.code(), value);
        }
    }
}
