package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What can be taken from the one or the other of two organisations that become one, by the names of the command line. */
public enum MergedField implements NamedField {
    NAME("name", ORGANISATION.NAME),
    LEGAL_FORM("legalForm", ORGANISATION.LEGAL_FORM),
    STATUS("status", ORGANISATION.STATUS),
    ACTIVITY("activity", ORGANISATION.ACTIVITY_EN),
    ACTIVITY_IT("activityIt", ORGANISATION.ACTIVITY_IT),
    WEBSITE("website", ORGANISATION.WEBSITE),
    PHONE("phone", ORGANISATION.PHONE),
    EMAIL("email", ORGANISATION.EMAIL),
    PEC("pec", ORGANISATION.PEC),
    PARTITA_IVA("partitaIva", ORGANISATION.PARTITA_IVA),
    CODICE_FISCALE("codiceFiscale", ORGANISATION.CODICE_FISCALE),
    FOUNDED("founded", ORGANISATION.FOUNDED),
    EMPLOYEES(
            "employees", ORGANISATION.EMPLOYEES_WORDS, ORGANISATION.EMPLOYEES, ORGANISATION.EMPLOYEES_YEAR, ORGANISATION.EMPLOYEES_QUALIFIER),
    TURNOVER("turnover", ORGANISATION.TURNOVER_WORDS, ORGANISATION.TURNOVER, ORGANISATION.TURNOVER_YEAR, ORGANISATION.TURNOVER_QUALIFIER),
    /** Where the seat is, as a whole: a street of the one in a town of the other is no place. */
    SEAT("seat");

    private final String code;
    private final List<Field<?>> columns;

    MergedField(String code, Field<?>... columns) {
        this.code = code;
        this.columns = List.of(columns);
    }

    @Override
    public String code() {
        return code;
    }

    /** The columns of an organisation's own row; those of the seat stand in another table. */
    List<Field<?>> columns() {
        return columns;
    }

    /** The value in the words of its source; null where there is none. */
    @Nullable String text(OrganisationRecord row) {
        return columns.isEmpty() ? null : Objects.toString(row.get(columns.getFirst()), null);
    }

    void copy(OrganisationRecord from, OrganisationRecord to) {
        columns.forEach(column -> copy(column, from, to));
    }

    private static <T> void copy(Field<T> column, OrganisationRecord from, OrganisationRecord to) {
        to.set(column, from.get(column));
    }

    /** The fields of an organisation's own row. */
    static List<MergedField> own() {
        return Arrays.stream(values()).filter(field -> field != SEAT).toList();
    }

    /** The field of that name, as {@link NamedField#named} finds it. */
    public static MergedField named(String name) {
        return NamedField.named(values(), name);
    }
}
