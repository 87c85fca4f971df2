package it.filiera.intake;

import it.filiera.table.Format;
import it.filiera.table.Row;
import it.filiera.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a table so written that a file of a few of them says what the whole one said: which day and which number a cell means is judged by
 * the cells around it, and those may be gone. Only columns of days and numbers are written otherwise.
 */
public final class PlainCells {

    private static final Set<IntakeField> DAYS =
            EnumSet.of(IntakeField.FOUNDED, IntakeField.PERSON_SINCE, IntakeField.LIST_SINCE, IntakeField.LIST_UNTIL);
    private static final Set<IntakeField> NUMBERS = EnumSet.of(IntakeField.EMPLOYEES, IntakeField.TURNOVER);

    private final Format.DayOrder days;
    private final FigureText figures;
    private final List<FieldFrom> own;
    private final Map<Integer, IntakeField> fields = new HashMap<>();

    public PlainCells(Table table, Mapping mapping) {
        days = table.format().days();
        figures = new FigureText(table.format().decimal());
        own = mapping.fields().stream().filter(from -> !from.constant().isEmpty() || isTurned(from.columns())).toList();
        mapping.fields().stream()
                .filter(from -> DAYS.contains(from.field()) || NUMBERS.contains(from.field()))
                .forEach(from -> from.columns().forEach(column -> fields.put(column, from.field())));
    }

    /** Days with the year first, numbers without thousands and with a decimal comma. */
    public List<String> of(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        fields.forEach((column, field) -> cells.set(column, plain(cells.get(column), field)));
        return cells;
    }

    /** The fields that columns alone do not say: those with a text for all rows, and columns joined in another order than theirs. */
    public List<IntakeField> own() {
        return own.stream().map(FieldFrom::field).toList();
    }

    /** What a row says of the fields of {@link #own}, written as plainly. */
    public List<String> ownOf(Row row) {
        return own.stream().map(from -> plain(RowCheck.text(row, from), from.field())).toList();
    }

    private static boolean isTurned(List<Integer> columns) {
        return !columns.stream().sorted().distinct().toList().equals(columns);
    }

    private String plain(String text, IntakeField field) {
        return NUMBERS.contains(field)
                ? figures.plain(text)
                : DAYS.contains(field) ? Dates.read(text, days).map(LocalDate::toString).orElse(text) : text;
    }
}
