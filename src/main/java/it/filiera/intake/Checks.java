package it.filiera.intake;

import it.filiera.table.Table;
import java.util.List;

/**
 * The check of a table: every row read through the mapping, what the rules found, and what a person changed since. Only what a change
 * touches is checked again. Not for several threads.
 */
public final class Checks {

    private final Table table;
    private final Mapping mapping;

    Checks(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    public Table table() {
        return table;
    }

    public Mapping mapping() {
        return mapping;
    }

    public int size() {
        return table.rows().size();
    }

    public CheckedRow row(int row) {
        java.util.Map<IntakeField, CheckedCell> cells = new java.util.EnumMap<>(IntakeField.class);
        for (FieldFrom from : mapping.fields()) {
            String text = from.columns().stream().map(table.rows().get(row).cells()::get).collect(java.util.stream.Collectors.joining(" ")).strip();
            String value = text.isEmpty() ? from.constant() : text;
            cells.put(from.field(), new CheckedCell(text, value, null));
        }
        return new CheckedRow(row, table.rows().get(row).line(), cells);
    }

    /** What was found, the gravest first, then by frequency. */
    public List<Found> found() {
        return List.of();
    }

    /** Puts a value into one cell. */
    public void fix(int row, IntakeField field, String value) {
        throw new UnsupportedOperationException(field.code() + row + value);
    }

    /** Puts a value into every cell of a field that has this original. */
    public void fixEqual(IntakeField field, String original, String value) {
        throw new UnsupportedOperationException(field.code() + original + value);
    }

    /** Takes the first offer of every finding of a rule. */
    public void repairAll(Rule rule) {
        throw new UnsupportedOperationException(rule.name());
    }

    /** Whether a rule repairs. */
    public boolean repairs(Rule rule) {
        return true;
    }

    /** Switches a repairing rule off, so that the cells have their originals again, or on. */
    public void repair(Rule rule, boolean on) {
        throw new UnsupportedOperationException(rule.name() + on);
    }

    /** Takes the last change of a person back; false where there is none. */
    public boolean undo() {
        return false;
    }
}
