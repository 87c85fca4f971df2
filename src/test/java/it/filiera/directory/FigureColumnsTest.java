package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.directory.Figure.Qualifier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FigureColumnsTest {

    @Property
    void aHeadCountReadsBackAsItWasWritten(
            @ForAll String words,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int heads,
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll Qualifier qualifier) {
        assertReadsBack(FigureColumns.EMPLOYEES, new Figure(words, (long) heads, year, qualifier));
    }

    @Property
    void aTurnoverReadsBackAsItWasWritten(
            @ForAll String words, @ForAll @LongRange(max = Long.MAX_VALUE) long euros, @ForAll Qualifier qualifier) {
        assertReadsBack(FigureColumns.TURNOVER, new Figure(words, euros, null, qualifier));
    }

    @Property
    void wordsAloneReadBack(@ForAll FigureColumns columns, @ForAll String words) {
        assertReadsBack(columns, Figure.ofWords(words));
    }

    @Example
    void noFigureTakesAwayAllThatStood() {
        OrganisationRecord row = new OrganisationRecord();
        FigureColumns.EMPLOYEES.write(row, new Figure("40", 40L, 2021, Qualifier.EXACT));

        FigureColumns.EMPLOYEES.write(row, null);

        assertThat(FigureColumns.EMPLOYEES.read(row)).isNull();
        assertThat(row.getEmployees()).isNull();
        assertThat(row.getEmployeesYear()).isNull();
        assertThat(row.getEmployeesQualifier()).isNull();
    }

    @Example
    void theTwoFiguresDoNotTouchEachOther() {
        OrganisationRecord row = new OrganisationRecord();
        FigureColumns.EMPLOYEES.write(row, Figure.ofWords("many"));
        FigureColumns.TURNOVER.write(row, Figure.ofWords("much"));

        assertThat(FigureColumns.EMPLOYEES.read(row)).isEqualTo(Figure.ofWords("many"));
        assertThat(FigureColumns.TURNOVER.read(row)).isEqualTo(Figure.ofWords("much"));
    }

    private static void assertReadsBack(FigureColumns columns, Figure figure) {
        OrganisationRecord row = new OrganisationRecord();
        columns.write(row, figure);
        assertThat(columns.read(row)).isEqualTo(figure);
    }
}
