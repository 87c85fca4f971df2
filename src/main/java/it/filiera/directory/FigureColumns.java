package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The four columns in which an organisation keeps a figure. */
enum FigureColumns {
    EMPLOYEES(
            ORGANISATION.EMPLOYEES_WORDS, ORGANISATION.EMPLOYEES, ORGANISATION.EMPLOYEES_YEAR, ORGANISATION.EMPLOYEES_QUALIFIER),
    TURNOVER(ORGANISATION.TURNOVER_WORDS, ORGANISATION.TURNOVER, ORGANISATION.TURNOVER_YEAR, ORGANISATION.TURNOVER_QUALIFIER);

    private final TableField<OrganisationRecord, String> words;
    private final TableField<OrganisationRecord, ? extends Number> amount;
    private final TableField<OrganisationRecord, Integer> year;
    private final TableField<OrganisationRecord, String> qualifier;

    FigureColumns(
            TableField<OrganisationRecord, String> words,
            TableField<OrganisationRecord, ? extends Number> amount,
            TableField<OrganisationRecord, Integer> year,
            TableField<OrganisationRecord, String> qualifier) {
        this.words = words;
        this.amount = amount;
        this.year = year;
        this.qualifier = qualifier;
    }

    void write(OrganisationRecord row, @Nullable Figure figure) {
        row.set(words, figure == null ? null : figure.words());
        writeAmount(row, amount, figure == null ? null : figure.amount());
        row.set(year, figure == null ? null : figure.year());
        row.set(qualifier, figure == null || figure.qualifier() == null ? null : figure.qualifier().code());
    }

    private static <N extends Number> void writeAmount(
            OrganisationRecord row, TableField<OrganisationRecord, N> amount, @Nullable Long value) {
        row.set(amount, amount.getDataType().convert(value));
    }

    @Nullable Figure read(OrganisationRecord row) {
        String text = row.get(words);
        Number number = row.get(amount);
        String code = row.get(qualifier);
        return text == null
                ? null
                : new Figure(
                        text,
                        number == null ? null : number.longValue(),
                        row.get(year),
                        code == null ? null : Figure.Qualifier.ofCode(code).orElseThrow());
    }
}
